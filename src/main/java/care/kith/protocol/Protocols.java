package care.kith.protocol;

import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.ProblemArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All protocols, tasks and problem areas of the library, read strictly and whole: one fault
/// anywhere and none is offered.
@Component
public final class Protocols {

    private final Map<String, Protocol> protocols = new TreeMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<ProblemArea, Area> areas = new LinkedHashMap<>();
    private final Map<String, Area.Tactic> tactics = new LinkedHashMap<>();

    /// @throws MalformedLibrary naming every fault with file, line and field
    public Protocols() {
        this(shipped());
    }

    /// Reads files by name; those beside them with worked examples are left alone.
    Protocols(Map<String, String> files) {
        var read = new LibraryReading(files);
        read.tasks().forEach(task -> tasks.put(task.key(), task));
        for (var area : read.areas()) {
            areas.put(area.area(), area);
            area.tactics().forEach(tactic -> tactics.put(tactic.key(), tactic));
        }
        for (var protocol : read.protocols()) {
            protocols.merge(
                    protocol.id(),
                    protocol,
                    (one, other) -> one.version() > other.version() ? one : other);
        }
    }

    static Map<String, String> shipped() {
        var files = new TreeMap<String, String>();
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:library/protocols/*.yaml");
            for (var file : found) {
                files.put(
                        Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// The newest version of each protocol, by id.
    public Collection<Protocol> all() {
        return List.copyOf(protocols.values());
    }

    public @Nullable Protocol find(String id) {
        return protocols.get(id);
    }

    /// The protocol as agreed for a course; null where the library does not know it.
    public @Nullable Protocol agreed(ProtocolChoice choice) {
        var protocol = find(choice.id());
        return protocol == null ? null : protocol.asAgreed(choice);
    }

    public Collection<Task> tasks() {
        return List.copyOf(tasks.values());
    }

    public @Nullable Task task(String key) {
        return tasks.get(key);
    }

    public Collection<Area> areas() {
        return List.copyOf(areas.values());
    }

    /// Null for `mixed`, which describes a group and is worked in none of its own ways.
    public @Nullable Area area(ProblemArea area) {
        return areas.get(area);
    }

    public Area.@Nullable Tactic tactic(String key) {
        return tactics.get(key);
    }

    /// Whether a session may tick this: a task, or a tactic of an area.
    public boolean knows(String key) {
        return tasks.containsKey(key) || tactics.containsKey(key);
    }

    /// The short title of a task or tactic; null where it is neither.
    public @Nullable String title(String key) {
        var task = tasks.get(key);
        if (task != null) {
            return task.title();
        }
        var tactic = tactics.get(key);
        return tactic == null ? null : tactic.title();
    }
}
