package care.kith.measure;

import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml;
import care.kith.protocol.MalformedLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The questionnaires of a library as its files tell them, in the order that `order.yaml` gives;
/// whatever is faulty is told at once.
record QuestionnaireFiles(Function<String, @Nullable String> texts) {

    private static final String ORDER = "order.yaml";

    List<Instrument> read() {
        var faults = new ArrayList<MalformedFile>();
        var all = new ArrayList<Instrument>();
        for (var name : StrictYaml.read(ORDER, text(ORDER), String[].class)) {
            try {
                all.add(one(name, all));
            } catch (MalformedFile fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new MalformedLibrary(faults);
        }
        return all;
    }

    private Instrument one(String name, List<Instrument> before) {
        var file = name + ".yaml";
        var document = StrictYaml.parse(file, text(file));
        var read = document.as(Instrument.class);
        if (!name.equals(read.shortName() + "@" + read.version())) {
            throw document.fault("/short_name", "and version must be those of the file's name");
        }
        if (before.stream().anyMatch(other -> isSame(other, read))) {
            throw document.fault("/id", "is the name of another questionnaire too");
        }
        return read;
    }

    private String text(String file) {
        var text = texts.apply(file);
        if (text == null) {
            throw new MalformedFile(file, 1, "", "is not there");
        }
        return text;
    }

    private static boolean isSame(Instrument one, Instrument other) {
        return one.shortName().equals(other.shortName())
                || Instruments.plain(one.id()).equals(Instruments.plain(other.id()));
    }
}
