package care.kith.vault;

import static care.kith.vault.RingFolder.CHEAP;
import static care.kith.vault.RingFolder.PLACE;
import static care.kith.vault.RingFolder.RANDOM;
import static care.kith.vault.RingFolder.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a ring in whatever order, it holds what a plain map would.
class KeyRingHistoryTest {

    private static final long SEED = Long.getLong("kith.seed", new Random().nextLong());
    private static final Random CHOICE = new Random(SEED);

    @TempDir Path temp;

    private final Map<StreamId, byte[]> saved = new LinkedHashMap<>();
    private final Map<StreamId, byte[]> unsaved = new LinkedHashMap<>();
    private final Set<StreamId> erased = new HashSet<>();
    private String passphrase = "one";
    private List<String> words = List.of();
    private long generation;

    @RepeatedTest(12)
    void aRingIsAMap() throws IOException {
        var folder = new RingFolder(temp);
        var founded = folder.found();
        var ring = founded.ring();
        words = founded.words();
        for (int step = 0; step < 40; step++) {
            ring = after(CHOICE.nextInt(10), ring, folder);
            compare(ring, true);
        }
        compare(folder.open(passphrase), false);
        compare(folder.recover(words, "last"), false);
    }

    private KeyRing after(int choice, KeyRing ring, RingFolder folder) throws IOException {
        switch (choice) {
            case 0, 1 -> add(ring, 1);
            case 2 -> add(ring, CHOICE.nextInt(60));
            case 3, 4 -> save(ring);
            case 5 -> {
                passphrase = "passphrase " + CHOICE.nextInt(100);
                ring.changePassphrase(passphrase.toCharArray(), CHEAP);
                settled();
            }
            case 6 -> {
                words = ring.renewSheet();
                settled();
            }
            case 7 -> eraseOne(ring);
            case 8 -> {
                unsaved.clear();
                passphrase = "recovered " + CHOICE.nextInt(100);
                return folder.recover(words, passphrase);
            }
            default -> {
                unsaved.clear();
                Files.write(folder.file(), torn(), StandardOpenOption.APPEND);
                var reopened = folder.open(passphrase);
                reopened.save(); // as the journal does, before it writes anything
                return reopened;
            }
        }
        return ring;
    }

    private void add(KeyRing ring, int count) {
        for (int i = 0; i < count; i++) {
            var stream = StreamId.random(RANDOM);
            unsaved.put(stream, RingFolder.seal(ring, stream));
        }
    }

    private void save(KeyRing ring) {
        ring.save();
        settled();
    }

    private void settled() {
        saved.putAll(unsaved);
        unsaved.clear();
    }

    private void eraseOne(KeyRing ring) {
        var stream = saved.keySet().stream().skip(CHOICE.nextInt(saved.size() + 1)).findFirst();
        stream.ifPresent(it -> {
            ring.erase(it);
            settled();
            saved.remove(it);
            erased.add(it);
        });
    }

    /// What a crash leaves of a frame; sometimes nothing.
    private static byte[] torn() {
        var part = new byte[CHOICE.nextInt(RingFrames.LENGTH)];
        CHOICE.nextBytes(part);
        return part;
    }

    private void compare(KeyRing ring, boolean withUnsaved) {
        assertThat(saved)
                .as("seed %d", SEED)
                .allSatisfy((stream, sealed) -> opens(ring, stream, sealed));
        if (withUnsaved) {
            assertThat(unsaved).allSatisfy((stream, sealed) -> opens(ring, stream, sealed));
        } else {
            assertThat(unsaved.keySet()).noneMatch(ring::holds);
        }
        assertThat(erased)
                .as("seed %d", SEED)
                .allSatisfy(stream ->
                        assertThatThrownBy(() -> ring.opener(stream, Purpose.ENTRY))
                                .isInstanceOf(StreamErased.class));
        assertThat(ring.generation()).as("seed %d", SEED).isGreaterThanOrEqualTo(generation);
        generation = ring.generation();
    }

    private static void opens(KeyRing ring, StreamId stream, byte[] sealed) {
        assertThat(ring.opener(stream, Purpose.ENTRY).open(PLACE, sealed)).isEqualTo(TEXT);
    }
}
