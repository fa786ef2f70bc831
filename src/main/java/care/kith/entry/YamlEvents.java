package care.kith.entry;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The events of a file, one after the other as they are asked for; what is no YAML is a fault of
/// its line.
final class YamlEvents {

    private static final int MOST_CHARACTERS = 10 * 1024 * 1024;

    private final String file;
    private final Iterator<Event> events;

    YamlEvents(String file, String text) {
        this.file = file;
        if (text.length() > MOST_CHARACTERS) {
            throw fault(1, "is larger than 10 MB");
        }
        var settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    Event next() {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            throw fault(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "is not YAML here: " + withoutValue(e.getProblem()));
        } catch (YamlEngineException e) {
            throw fault(1, "is not YAML: it holds what text may not hold");
        }
    }

    static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private MalformedFile fault(int line, String reason) {
        return new MalformedFile(file, line, "", reason);
    }

    private static String withoutValue(@Nullable String problem) {
        return problem == null ? "unreadable" : problem.replaceAll("\\(.*", "").strip();
    }
}
