package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml;
import care.kith.entry.StrictYaml.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One reading of the library's files, which goes on after a fault so as to name them all.
final class LibraryReading {

    /// What makes no sense in a file although every field fits.
    private interface Check<T> {
        List<MalformedFile> faults(T file, Document document);
    }

    private final List<MalformedFile> faults = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Protocol> protocols = new ArrayList<>();

    LibraryReading(Map<String, String> files) {
        newest(files, "tasks", Task.Catalogue.class, Task.Catalogue::faults)
                .ifPresent(catalogue -> tasks.addAll(catalogue.tasks()));
        newest(files, "areas", Area.Catalogue.class, Area.Catalogue::faults)
                .ifPresent(catalogue -> areas.addAll(catalogue.areas()));
        var known = tasks.stream().map(Task::key).collect(Collectors.toSet());
        files.forEach((name, text) -> {
            if (isProtocol(name)) {
                read(
                                name,
                                text,
                                Protocol.class,
                                (protocol, document) ->
                                        new ProtocolFaults(document, protocol, known).all())
                        .ifPresent(protocols::add);
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
    private <T> Optional<T> newest(
            Map<String, String> files, String catalogue, Class<T> type, Check<T> check) {
        var newest =
                files.keySet().stream()
                        .filter(file -> file.matches(catalogue + "@\\d+\\.yaml"))
                        .max(Comparator.comparingInt(LibraryReading::versionOf));
        if (newest.isEmpty()) {
            faults.add(new MalformedFile(catalogue + "@1.yaml", 1, "", "must be there"));
        }
        return newest.flatMap(name -> read(name, files.getOrDefault(name, ""), type, check));
    }

    private static int versionOf(String name) {
        return Integer.parseInt(name.replaceAll(".*@(\\d+)\\.yaml", "$1"));
    }

    private <T> Optional<T> read(String name, String text, Class<T> type, Check<T> check) {
        try {
            var document = StrictYaml.parse(name, text);
            var file = document.as(type);
            faults.addAll(check.faults(file, document));
            return Optional.of(file);
        } catch (MalformedFile fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }
}
