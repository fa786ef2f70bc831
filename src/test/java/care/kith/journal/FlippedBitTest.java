package care.kith.journal;

import static care.kith.journal.Folder.copy;
import static care.kith.journal.Folder.fill;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A flipped bit is detected, or it changes nothing: never a silent difference.
class FlippedBitTest {

    private static final long SEED = Long.getLong("kith.seed", new Random().nextLong());
    private static final int FLIPS = Integer.getInteger("kith.flips", 120);

    @TempDir Path folders;

    @Test
    void everyBitOfAnEntryIsGuarded() {
        var ring =
                KeyRing.found(ring(), Folder.passphrase(), Folder.CHEAP, Disk.REAL, Folder.RANDOM)
                        .ring();
        var at = StreamKey.entries(StreamId.random(Folder.RANDOM));
        var sealer = ring.sealer(at.stream(), Purpose.ENTRY);
        var id = UUID.randomUUID();
        var sealed = EntrySeal.seal(sealer, Folder.RANDOM, at, 1, id, new byte[] {1, 2, 3});
        var row =
                new Row(
                        at,
                        1,
                        id,
                        sealed.commitment(),
                        Tip.NONE.after(at, id, sealed.commitment(), sealed.sealed()).chain(),
                        sealed.sealed());
        var tip = Tip.NONE.after(row);
        for (int bit = 0; bit < 8 * row.sealed().length; bit++) {
            var bad =
                    new Row(
                            at,
                            1,
                            id,
                            row.commitment(),
                            row.chain(),
                            Flips.flipped(row.sealed(), bit));
            assertThatThrownBy(() -> EntrySeal.open(sealer, bad)).isInstanceOf(DamagedEntry.class);
        }
        for (int bit = 0; bit < 8 * 32; bit++) {
            var badCommitment =
                    new Row(
                            at,
                            1,
                            id,
                            Flips.flipped(row.commitment(), bit),
                            row.chain(),
                            row.sealed());
            var badChain =
                    new Row(
                            at,
                            1,
                            id,
                            row.commitment(),
                            Flips.flipped(row.chain(), bit),
                            row.sealed());
            assertThatThrownBy(() -> Whole.rows(at, tip, List.of(badCommitment)))
                    .isInstanceOf(DamagedEntry.class);
            assertThatThrownBy(() -> Whole.rows(at, tip, List.of(badChain)))
                    .isInstanceOf(DamagedEntry.class);
        }
    }

    @Test
    void everyBitOfTheKeyRingIsGuarded() throws IOException {
        KeyRing.found(ring(), Folder.passphrase(), Folder.CHEAP, Disk.REAL, Folder.RANDOM);
        var good = Files.readAllBytes(ring());
        for (long bit = 0; bit < 8L * good.length; bit++) {
            Files.write(ring(), Flips.flipped(good, bit));
            assertThatThrownBy(() ->
                            KeyRing.open(ring(), Folder.passphrase(), Disk.REAL, Folder.RANDOM))
                    .isInstanceOf(DamagedKeyRing.class);
        }
    }

    /// Through the whole way of a start, in every file, as a crash left them.
    @Test
    void noFlipInAnyFileMakesASilentDifference() throws IOException {
        var clients = List.of(StreamId.random(Folder.RANDOM), StreamId.random(Folder.RANDOM));
        var data = folders.resolve("data");
        var whole = new ArrayList<String>();
        Path crashed;
        try (var room = opened(data)) {
            clients.forEach(client -> fill(room.journal(), client, 10));
        }
        try (var room = opened(data)) {
            clients.forEach(client -> fill(room.journal(), client, 10));
            clients.forEach(client -> whole.addAll(words(room.journal(), client)));
            crashed = copy(data, folders.resolve("crashed"));
        }
        var files = List.of("store/kith.db", "store/kith.db-wal", "head/log", "head/checkpoints");
        var random = new Random(SEED);
        int detected = 0;
        for (int i = 0; i < FLIPS; i++) {
            var spoilt = copy(crashed, folders.resolve("spoilt"));
            var file = spoilt.resolve(files.get(i % files.size()));
            long bit = random.nextLong(8 * Files.size(file));
            Flips.flip(file, bit);
            if (detected(spoilt, clients, whole, file + " bit " + bit)) {
                detected++;
            }
            remove(spoilt);
        }
        System.out.printf("{\"flips\":%d,\"detected\":%d,\"seed\":%d}%n", FLIPS, detected, SEED);
    }

    private static boolean detected(
            Path data, List<StreamId> clients, List<String> whole, String what) {
        try (var room = opened(data)) {
            var journal = room.journal();
            var read = new ArrayList<String>();
            clients.forEach(client -> read.addAll(words(journal, client)));
            boolean named = !journal.opening().findings().isEmpty() || !journal.verify().sound();
            assertThat(read.equals(whole) || named)
                    .as("a silent difference: %s, seed %d", what, SEED)
                    .isTrue();
            return named;
        } catch (JournalUnavailable | StoreBehindHead | DamagedEntry _) {
            return true;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path ring() {
        return folders.resolve("ring");
    }
}
