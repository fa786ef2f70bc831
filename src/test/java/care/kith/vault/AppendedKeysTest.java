package care.kith.vault;

import static care.kith.vault.RingFolder.RANDOM;
import static care.kith.vault.RingFolder.register;
import static care.kith.vault.RingFolder.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written behind a whole ring: one small frame a key, and nothing of it can be changed.
class AppendedKeysTest {

    private static final int FRAME = RingFrames.LENGTH;

    @TempDir Path temp;

    private RingFolder folder;
    private KeyRing ring;
    private int whole;

    @BeforeEach
    void found() throws IOException {
        folder = new RingFolder(temp);
        ring = folder.found().ring();
        whole = folder.bytes().length;
    }

    @Test
    void aNewKeyCostsTheSameHoweverManyThereAre() throws IOException {
        register(ring, 1);
        assertThat(folder.bytes()).hasSize(whole + FRAME);
        IntStream.range(0, 500).forEach(_ -> seal(ring, StreamId.random(RANDOM)));
        ring.save();
        assertThat(folder.bytes()).hasSize(whole + 501 * FRAME);
        register(ring, 1);
        assertThat(folder.bytes()).hasSize(whole + 502 * FRAME);
        ring.save();
        assertThat(folder.bytes()).hasSize(whole + 502 * FRAME);
    }

    @Test
    void manyKeysAreSavedWithOneForce() {
        var disk = new Failing(Integer.MAX_VALUE);
        var slow = KeyRing.open(folder.file(), "one".toCharArray(), disk, RANDOM);
        IntStream.range(0, 200).forEach(_ -> seal(slow, StreamId.random(RANDOM)));
        slow.save();
        assertThat(disk.forced).isOne();
    }

    @Test
    void eachSavedKeyIsALaterGenerationThatIsReadAgain() {
        var before = ring.generation();
        register(ring, 3);
        assertThat(ring.generation()).isEqualTo(before + 3);
        assertThat(folder.open().generation()).isEqualTo(before + 3);
    }

    /// Cut at any byte, the file is that of a crash while the next frame was written, or it is told
    /// that it is damaged.
    @Test
    void cutAtAnyByteItLosesOnlyFramesThatAreNotWholeOrIsRefused() throws IOException {
        var streams = register(ring, 3);
        var good = folder.bytes();
        for (int length = 0; length < good.length; length++) {
            folder.put(Arrays.copyOf(good, length));
            if (length < whole) {
                assertThatThrownBy(folder::open)
                        .as("cut at %d", length)
                        .isInstanceOf(DamagedKeyRing.class)
                        .hasMessageContaining("after %d bytes", length);
            } else {
                var cut = folder.open();
                var kept = (length - whole) / FRAME;
                assertThat(streams.stream().filter(cut::holds))
                        .as("cut at %d", length)
                        .containsExactlyElementsOf(streams.subList(0, kept));
                var next = register(cut, 1).getFirst();
                assertThat(folder.open().holds(next)).isTrue();
            }
        }
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        register(ring, 2);
        var good = folder.bytes();
        for (int at = 0; at < good.length; at++) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            folder.put(bad);
            assertThatThrownBy(folder::open)
                    .as("byte %d of %d", at, good.length)
                    .isInstanceOf(DamagedKeyRing.class);
        }
    }

    /// A file system may make a file longer before it writes what is in it.
    @Test
    void aTailOfZerosWasNeverWritten() throws IOException {
        var stream = register(ring, 1).getFirst();
        var good = folder.bytes();
        for (int zeros : new int[] {1, FRAME, FRAME + 1, 4096}) {
            folder.put(Arrays.copyOf(good, good.length + zeros));
            assertThat(folder.open().holds(stream)).isTrue();
        }
        Arrays.fill(good, good.length - FRAME / 2, good.length, (byte) 0);
        folder.put(Arrays.copyOf(good, good.length + FRAME));
        assertThat(folder.open().holds(stream)).isFalse();
    }

    /// A disk writes pieces of 512 bytes, and in any order.
    @Test
    void aPieceThatWasNeverWrittenTakesItsFramesAndThoseBehindWithIt() throws IOException {
        var saved = register(ring, 2);
        int before = folder.bytes().length;
        IntStream.range(0, 30).forEach(_ -> seal(ring, StreamId.random(RANDOM)));
        ring.save();
        var good = folder.bytes();
        for (int piece = before / 512; piece < good.length / 512; piece++) {
            var torn = good.clone();
            int from = Math.max(before, piece * 512);
            Arrays.fill(torn, from, (piece + 1) * 512, (byte) 0);
            folder.put(torn);
            var cut = folder.open();
            assertThat(saved).as("piece %d", piece).allMatch(cut::holds);
            assertThat(cut.generation())
                    .as("piece %d", piece)
                    .isEqualTo(ring.generation() - 30 + (from - before) / FRAME);
            var next = register(cut, 1).getFirst();
            assertThat(folder.open().holds(next)).isTrue();
        }
    }

    @ParameterizedTest(name = "frames {0}")
    @CsvSource({"1 0 2, 1", "0 2 1, 2", "0 0 1, 2", "0 2, 2", "1 2, 1", "0 1 2 2, 4", "0 1 2 1, 4"})
    void framesOutOfTheirPlaceAreNoticedAndNamed(String order, int named) throws IOException {
        register(ring, 3);
        var good = folder.bytes();
        var places = Arrays.stream(order.split(" ")).mapToInt(Integer::parseInt).toArray();
        var bad = ByteBuffer.allocate(whole + places.length * FRAME).put(good, 0, whole);
        for (int place : places) {
            bad.put(good, whole + place * FRAME, FRAME);
        }
        folder.put(bad.array());
        assertThatThrownBy(folder::open)
                .isInstanceOf(DamagedKeyRing.class)
                .hasMessage(
                        "the key ring is damaged (the key registered at byte %d of %d does not"
                                        .formatted(whole + (named - 1) * FRAME, bad.capacity())
                                + " open): put back a copy of it, never start anew");
    }

    @Test
    void aFrameOfAnOlderWholeRingIsNoticed() throws IOException {
        register(ring, 1);
        var frame = Arrays.copyOfRange(folder.bytes(), whole, whole + FRAME);
        ring.renewSheet();
        Files.write(folder.file(), frame, java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(folder::open).isInstanceOf(DamagedKeyRing.class);
    }

    @Test
    void aLongTailIsFoldedAtTheNextOpening() throws IOException {
        var streams =
                IntStream.range(0, KeyRing.MOST_FRAMES + 1)
                        .mapToObj(_ -> StreamId.random(RANDOM))
                        .toList();
        var sealed = streams.stream().map(stream -> seal(ring, stream)).toList();
        ring.save();
        var unfolded = folder.bytes().length;
        var again = folder.open();
        again.save();
        assertThat(folder.bytes().length).isLessThan(unfolded);
        assertThat(again.generation()).isGreaterThan(ring.generation());
        var folded = folder.open();
        for (int i = 0; i < streams.size(); i++) {
            assertThat(
                            folded.opener(streams.get(i), Purpose.ENTRY)
                                    .open(RingFolder.PLACE, sealed.get(i)))
                    .isEqualTo(RingFolder.TEXT);
        }
    }

    @Test
    void anErasedKeyStaysInNoFileOfTheFolder() throws IOException {
        var streams = register(ring, 3);
        var before = folder.bytes();
        var leftByACrash = temp.resolve("ring.new");
        Files.write(leftByACrash, before);
        var erased = Arrays.copyOfRange(before, whole + FRAME, whole + 2 * FRAME);
        ring.erase(streams.get(1));

        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(folder.file());
        }
        assertThat(indexOf(before, erased)).isEqualTo(whole + FRAME);
        assertThat(indexOf(folder.bytes(), erased)).isNegative();
        var again = folder.open();
        assertThat(again.erased(streams.get(1))).isTrue();
        assertThat(again.holds(streams.get(1))).isFalse();
        assertThat(streams).filteredOn(again::holds).hasSize(2);
        assertThatThrownBy(() -> again.sealer(streams.get(1), Purpose.ENTRY))
                .isInstanceOf(StreamErased.class);
    }

    @Test
    void whatAnotherProcessWroteIsNeverOverwritten() throws IOException {
        var other = folder.open();
        var theirs = register(other, 1).getFirst();
        var written = folder.bytes();
        seal(ring, StreamId.random(RANDOM));

        assertThatThrownBy(ring::save)
                .isInstanceOf(KeyRingMoved.class)
                .hasMessageContaining("another process wrote the key ring");
        assertThatThrownBy(ring::renewSheet).isInstanceOf(KeyRingMoved.class);
        assertThatThrownBy(() -> ring.erase(ring.practice())).isInstanceOf(KeyRingMoved.class);
        assertThat(folder.bytes()).isEqualTo(written);
        assertThat(folder.open().holds(theirs)).isTrue();
        assertThat(ring.erased(ring.practice())).isFalse();

        other.renewSheet();
        assertThatThrownBy(ring::save).isInstanceOf(KeyRingMoved.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, FRAME, FRAME + 30, 2 * FRAME})
    void aFailedWritingLosesNoKeyThatWasSavedAndTheNextIsWhole(int written) {
        var saved = register(ring, 2);
        var disk = new Failing(Integer.MAX_VALUE);
        var failing = KeyRing.open(folder.file(), "one".toCharArray(), disk, RANDOM);
        var first = StreamId.random(RANDOM);
        var second = StreamId.random(RANDOM);
        seal(failing, first);
        seal(failing, second);
        disk.room = written;
        assertThatThrownBy(failing::save).isInstanceOf(UncheckedIOException.class);
        assertThat(saved).allMatch(folder.open()::holds);

        disk.room = Integer.MAX_VALUE;
        failing.save();
        assertThat(saved).allMatch(folder.open()::holds);
        assertThat(folder.open().holds(first)).isTrue();
        assertThat(folder.open().holds(second)).isTrue();
    }

    @Test
    void aFailedChangeChangesNothing() throws IOException {
        var stream = register(ring, 1).getFirst();
        var disk = new Failing(10);
        var failing = KeyRing.open(folder.file(), "one".toCharArray(), disk, RANDOM);
        var before = folder.bytes();
        assertThatThrownBy(() -> failing.erase(stream)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> failing.changePassphrase("two".toCharArray(), RingFolder.CHEAP))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.bytes()).isEqualTo(before);
        assertThat(failing.holds(stream)).isTrue();
        disk.room = Integer.MAX_VALUE;
        register(failing, 1);
        assertThat(folder.open("one").holds(stream)).isTrue();
    }

    /// The new ring has its name already when the folder's fsync fails: which one a crash leaves
    /// nobody knows, so the next saving puts down the one that seals.
    @Test
    void aChangeThatFailedOnceItWasInPlaceIsUndoneBeforeAnythingElseIsSealed() {
        var stream = register(ring, 1).getFirst();
        var disk = new Failing(Integer.MAX_VALUE);
        var failing = KeyRing.open(folder.file(), "one".toCharArray(), disk, RANDOM);
        disk.folderFails = true;
        assertThatThrownBy(() -> failing.erase(stream)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.open().holds(stream)).isFalse();
        disk.folderFails = false;

        var sealed = seal(failing, stream);
        failing.save();
        assertThat(folder.open().opener(stream, Purpose.ENTRY).open(RingFolder.PLACE, sealed))
                .isEqualTo(RingFolder.TEXT);
    }

    private static int indexOf(byte[] all, byte[] part) {
        return IntStream.rangeClosed(0, all.length - part.length)
                .filter(at -> Arrays.equals(all, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElse(-1);
    }

    /// Writes so many bytes more and then fails, in the middle of a file where it happens so.
    private static final class Failing implements Disk {
        int room;
        int forced;
        boolean folderFails;

        Failing(int room) {
            this.room = room;
        }

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            var some = bytes.slice(bytes.position(), Math.min(room, bytes.remaining()));
            Disk.super.write(file, some);
            if (bytes.remaining() >= room) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (folderFails) {
                throw new IOException("Input/output error");
            }
            Disk.super.forceFolder(folder);
        }

        @Override
        public void force(FileChannel file) throws IOException {
            forced++;
            Disk.super.force(file);
        }
    }
}
