package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.ProblemArea;
import care.kith.entry.StrictYaml;
import care.kith.entry.StrictYaml.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One reading of the library's files, which goes on after a fault so as to name them all.
final class LibraryReading {

    private final List<MalformedFile> faults = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Protocol> protocols = new ArrayList<>();

    LibraryReading(Map<String, String> files) {
        newest(files, "tasks");
        newest(files, "areas");
        var known = new HashSet<String>();
        tasks.forEach(task -> known.add(task.key()));
        files.forEach((name, text) -> {
            if (isProtocol(name)) {
                readProtocol(name, text, known);
            }
        });
        if (!faults.isEmpty()) {
            throw new MalformedLibrary(faults);
        }
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Area> areas() {
        return areas;
    }

    List<Protocol> protocols() {
        return protocols;
    }

    private static boolean isProtocol(String name) {
        return !name.endsWith(".examples.yaml")
                && !name.startsWith("tasks@")
                && !name.startsWith("areas@");
    }

    /// Reads the newest version of a catalogue; a library without one is at fault.
    private void newest(Map<String, String> files, String catalogue) {
        var name =
                files.keySet().stream()
                        .filter(file -> file.matches(catalogue + "@\\d+\\.yaml"))
                        .max(java.util.Comparator.comparingInt(LibraryReading::versionOf));
        if (name.isEmpty()) {
            faults.add(new MalformedFile(catalogue + "@1.yaml", 1, "", "must be there"));
            return;
        }
        var text = files.getOrDefault(name.get(), "");
        if (catalogue.equals("tasks")) {
            readTasks(name.get(), text);
        } else {
            readAreas(name.get(), text);
        }
    }

    private static int versionOf(String name) {
        return Integer.parseInt(name.replaceAll(".*@(\\d+)\\.yaml", "$1"));
    }

    private void readTasks(String name, String text) {
        var document = parsed(name, text);
        var file = document == null ? null : as(document, Task.Catalogue.class);
        if (document == null || file == null) {
            return;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < file.tasks().size(); i++) {
            if (!seen.add(file.tasks().get(i).key())) {
                faults.add(document.fault("/tasks/" + i + "/key", "stands here a second time"));
            }
        }
        tasks.addAll(file.tasks());
    }

    private void readAreas(String name, String text) {
        var document = parsed(name, text);
        var file = document == null ? null : as(document, Area.Catalogue.class);
        if (document == null || file == null) {
            return;
        }
        var seen = EnumSet.noneOf(ProblemArea.class);
        var keys = new HashSet<String>();
        for (int i = 0; i < file.areas().size(); i++) {
            var area = file.areas().get(i);
            var at = "/areas/" + i;
            if (area.area() == ProblemArea.MIXED || !seen.add(area.area())) {
                faults.add(document.fault(at + "/area", "must be one of the four, and each once"));
            }
            for (int j = 0; j < area.tactics().size(); j++) {
                if (!keys.add(area.tactics().get(j).key())) {
                    faults.add(
                            document.fault(
                                    at + "/tactics/" + j + "/key", "stands here a second time"));
                }
            }
        }
        areas.addAll(file.areas());
    }

    private void readProtocol(String name, String text, Set<String> known) {
        var document = parsed(name, text);
        var protocol = document == null ? null : as(document, Protocol.class);
        if (document == null || protocol == null) {
            return;
        }
        faults.addAll(new ProtocolFaults(document, protocol, known).all());
        protocols.add(protocol);
    }

    private @Nullable Document parsed(String name, String text) {
        try {
            return StrictYaml.parse(name, text);
        } catch (MalformedFile fault) {
            faults.add(fault);
            return null;
        }
    }

    private <T> @Nullable T as(Document document, Class<T> type) {
        try {
            return document.as(type);
        } catch (MalformedFile fault) {
            faults.add(fault);
            return null;
        }
    }
}
