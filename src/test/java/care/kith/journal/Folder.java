package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.vault.Argon;
import care.kith.vault.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A practice's folder in tests: cheap to unlock, easy to copy and to spoil.
final class Folder {

    static final Argon CHEAP = new Argon(64, 1, 1);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
    static final StaffId THERAPIST = StaffId.of("00000000-0000-4000-8000-0000000000a1");
    static final SecureRandom RANDOM = new SecureRandom();

    private Folder() {}

    static char[] passphrase() {
        return "the quiet garden behind the house".toCharArray();
    }

    static Strongroom strongroom(Path data) {
        return strongroom(Places.in(data), Disk.REAL);
    }

    static Strongroom strongroom(Places places, Disk disk) {
        return new Strongroom(places, CLOCK, RANDOM, disk, CHEAP);
    }

    static Strongroom opened(Path data) {
        return opened(Places.in(data), Disk.REAL);
    }

    /// Opens the practice, founding it when there is none.
    static Strongroom opened(Places places, Disk disk) {
        var room = strongroom(places, disk);
        try {
            if (room.state() == Strongroom.State.NEW) {
                room.found(passphrase());
            } else {
                room.unlock(passphrase());
            }
            return room;
        } catch (RuntimeException e) {
            room.close();
            throw e;
        }
    }

    static NewEntry entry(String words) {
        return new NewEntry(
                EntryId.random(RANDOM),
                When.said("spring 2019"),
                ZoneId.of("Europe/Berlin"),
                THERAPIST,
                null,
                new PracticeFounded(words, "Europe/Berlin"));
    }

    static Batch batch(StreamId stream, long expected, String... words) {
        return batch(stream, expected, List.of(words), null);
    }

    static Batch batch(
            StreamId stream, long expected, List<String> words, @Nullable String summary) {
        return new Batch(
                stream, expected, words.stream().map(Folder::entry).toList(), summary, null);
    }

    /// Appends `count` entries one by one, each acknowledged on its own.
    static void fill(Journal journal, StreamId stream, int count) {
        int there = journal.read(stream).size();
        IntStream.range(there, there + count)
                .forEach(i -> journal.append(batch(stream, i, "entry " + (i + 1))));
    }

    static List<String> words(Journal journal, StreamId stream) {
        return journal.read(stream).stream()
                .map(line -> ((PracticeFounded) line.entry()).name())
                .toList();
    }

    /// Copies the folder as it lies there, which is what a crash leaves.
    static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : new ArrayList<>(files.toList())) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith("-shm") && !unpacked(file)) {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SQLite's native library, which each start unpacks anew.
    private static boolean unpacked(Path file) {
        return file.getFileName().toString().startsWith("sqlite-");
    }
}
