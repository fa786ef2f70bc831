package care.kith.app;

import care.kith.entry.EntryJson;
import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import care.kith.vault.Argon;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import care.kith.vault.Sealer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Opening and folding one long course, warm, against opening seals of as many bytes and no more.
final class BenchCourse {

    private static final int ENTRIES = 500;

    private BenchCourse() {}

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        var random = new SecureRandom();
        try (var rooms = Rooms.at(folder.resolve("practice"))) {
            var clients = new BenchClients(rooms, String.valueOf(CaseVerbs.throwAway()), random);
            var client = clients.course(ENTRIES);
            var journal = rooms.strongroom().journal();
            var lines = journal.read(client);
            var fold = ClientRecord.fold(Instruments.library());
            var sealed = sealed(folder, random, lines.stream().map(BenchCourse::text).toList());
            for (var i = 0; i < size.rounds(); i++) { // warm
                fold.over(journal.read(client));
                sealed.open();
            }
            var read = BenchTimes.of(size.rounds(), () -> journal.read(client));
            var folding = BenchTimes.of(size.rounds(), () -> fold.over(lines));
            var whole = BenchTimes.of(size.rounds(), () -> fold.over(journal.read(client)));
            var before = BenchMemory.cpu();
            BenchTimes.of(size.rounds(), () -> fold.over(journal.read(client)));
            var cpu = (BenchMemory.cpu() - before) / 1e6 / size.rounds();
            var floor = BenchTimes.of(size.rounds(), sealed::open);
            tell.accept(
                    BenchFigure.of("course")
                            .with("entries", lines.size())
                            .with("open_and_fold_ms", whole.median())
                            .with("p95_ms", whole.milliseconds(0.95))
                            .with("cpu_ms", cpu)
                            .with("open_ms", read.median())
                            .with("fold_ms", folding.median())
                            .with("bare_aes_gcm_ms", floor.median())
                            .with("ratio_to_bare", whole.median() / floor.median())
                            .goal("open_and_fold_ms < 10", whole.median() < 10));
        }
    }

    private static byte[] text(care.kith.entry.Line line) {
        return EntryJson.MAPPER.writeValueAsBytes(line);
    }

    private static byte[] place(int number) {
        return ByteBuffer.allocate(25).putInt(number).array();
    }

    private static Sealed sealed(Path folder, SecureRandom random, List<byte[]> texts)
            throws java.io.IOException {
        var file = Files.createDirectories(folder.resolve("bare")).resolve("ring");
        var ring =
                KeyRing.found(file, CaseVerbs.throwAway(), Argon.USUAL, Disk.REAL, random).ring();
        var sealer = ring.sealer(StreamId.random(random), Purpose.ENTRY);
        var all = new ArrayList<byte[]>();
        for (var text : texts) {
            all.add(sealer.seal(place(all.size()), text));
        }
        return new Sealed(sealer, all);
    }

    private record Sealed(Sealer sealer, List<byte[]> texts) {
        void open() {
            for (var i = 0; i < texts.size(); i++) {
                sealer.open(place(i), texts.get(i));
            }
        }
    }
}
