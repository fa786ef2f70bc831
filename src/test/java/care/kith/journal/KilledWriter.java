package care.kith.journal;

import care.kith.entry.StreamId;
import java.nio.file.Path;
import java.util.List;

/// A process that writes until it is killed, and says each acknowledgement once it has it.
final class KilledWriter {

    static final List<StreamId> STREAMS =
            List.of(
                    StreamId.of("00000000-0000-4000-8000-0000000000b1"),
                    StreamId.of("00000000-0000-4000-8000-0000000000b2"),
                    StreamId.of("00000000-0000-4000-8000-0000000000b3"),
                    StreamId.of("00000000-0000-4000-8000-0000000000b4"));

    private KilledWriter() {}

    public static void main(String[] args) {
        if (args.length > 1) {
            once(Path.of(args[0]));
            return;
        }
        var journal = Folder.opened(Path.of(args[0])).journal();
        for (int i = 0; i < STREAMS.size(); i++) {
            int which = i;
            Thread.ofPlatform().start(() -> write(journal, which));
        }
    }

    /// Comes to its end: a practice is founded, opened again, and written to each time.
    private static void once(Path data) {
        for (int number = 1; number <= 2; number++) {
            try (var room = Folder.opened(data)) {
                room.journal().append(Folder.batch(STREAMS.get(0), number - 1L, "entry " + number));
            }
        }
    }

    private static void write(Journal journal, int which) {
        var stream = STREAMS.get(which);
        for (int number = journal.read(stream).size() + 1; ; number++) {
            journal.append(Folder.batch(stream, number - 1L, "entry " + number));
            synchronized (System.out) {
                System.out.println("acknowledged " + which + " " + number);
                System.out.flush();
            }
        }
    }
}
