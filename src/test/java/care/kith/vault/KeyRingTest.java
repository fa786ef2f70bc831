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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    @TempDir Path folder;

    private final StreamId stream = StreamId.random(RANDOM);

    @Test
    void aKeySavedOpensAfterwardsWhatItSealed() {
        var ring = found().ring();
        var sealed = ring.sealer(stream, Purpose.ENTRY).seal(PLACE, TEXT);
        ring.save();

        assertThat(open("one").opener(stream, Purpose.ENTRY).open(PLACE, sealed)).isEqualTo(TEXT);
        assertThat(open("one").practice()).isEqualTo(ring.practice());
    }

    @Test
    void aSealHoldsForItsStreamPurposeAndPlaceAlone() {
        var ring = found().ring();
        var sealed = ring.sealer(stream, Purpose.ENTRY).seal(PLACE, TEXT);
        var elsewhere = StreamId.random(RANDOM);

        assertThatThrownBy(() -> ring.sealer(elsewhere, Purpose.ENTRY).open(PLACE, sealed))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> ring.sealer(stream, Purpose.DRAFT).open(PLACE, sealed))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> ring.sealer(stream, Purpose.ENTRY).open(TEXT, sealed))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void sealedSizesTellOnlySteps() {
        var sealer = found().ring().sealer(stream, Purpose.ENTRY);
        int overhead = 4 + Gcm.OVERHEAD;

        assertThat(sealer.seal(PLACE, new byte[0])).hasSize(256 + overhead);
        assertThat(sealer.seal(PLACE, new byte[252])).hasSize(256 + overhead);
        assertThat(sealer.seal(PLACE, new byte[253])).hasSize(512 + overhead);
        assertThat(sealer.seal(PLACE, new byte[3000])).hasSize(4096 + overhead);
    }

    @Test
    void wrongPassphraseAndDamageAreToldApart() throws IOException {
        found();
        assertThatThrownBy(() -> open("two")).isInstanceOf(WrongPassphrase.class);
        Files.write(file(), java.util.Arrays.copyOf(Files.readAllBytes(file()), 300));
        assertThatThrownBy(() -> open("one")).isInstanceOf(DamagedKeyRing.class);
    }

    @Test
    void aNewPassphraseReplacesTheOldAndTheSheetStaysGood() {
        var founded = found();
        founded.ring().changePassphrase("two".toCharArray(), CHEAP);

        assertThatThrownBy(() -> open("one")).isInstanceOf(WrongPassphrase.class);
        assertThat(open("two").practice()).isEqualTo(founded.ring().practice());
        var recovered = recover(founded.words(), "three");
        assertThat(recovered.practice()).isEqualTo(open("three").practice());
    }

    @Test
    void anErasedKeyIsGoneUnderANewMasterThatPassphraseAndSheetStillOpen() {
        var founded = found();
        founded.ring().sealer(stream, Purpose.ENTRY);
        founded.ring().save();
        founded.ring().erase(stream);

        assertThatThrownBy(() -> open("one").opener(stream, Purpose.ENTRY))
                .isInstanceOf(StreamErased.class);
        assertThat(recover(founded.words(), "two").erased(stream)).isTrue();
    }

    @Test
    void aReplacedSheetOpensNothing() {
        var founded = found();
        var renewed = founded.ring().renewSheet();

        assertThatThrownBy(() -> recover(founded.words(), "x"))
                .isInstanceOf(WrongRecoveryWords.class);
        assertThat(renewed).hasSize(9).isNotEqualTo(founded.words());
    }

    /// Whoever has an old ring and its passphrase or sheet has its master key.
    @Test
    void everyChangeOfTheLockTakesANewMaster() throws IOException {
        var founded = found();
        var before = WholeRing.parse(Files.readAllBytes(file()));
        var master = before.header().unlock("one".toCharArray());
        assertThat(before.open(master).body().practice()).isEqualTo(founded.ring().practice());

        List<Runnable> changes =
                List.of(
                        () -> founded.ring().changePassphrase("two".toCharArray(), CHEAP),
                        () -> founded.ring().renewSheet(),
                        () -> founded.ring().erase(founded.ring().practice()));
        for (var change : changes) {
            change.run();
            var after = WholeRing.parse(Files.readAllBytes(file()));
            assertThatThrownBy(() -> after.open(master)).isInstanceOf(DamagedKeyRing.class);
            assertThat(open("two").practice()).isEqualTo(founded.ring().practice());
        }
    }

    @Test
    void aMissingRingIsToldAsDamage() {
        assertThatThrownBy(() -> open("one"))
                .isInstanceOf(DamagedKeyRing.class)
                .hasMessage(
                        "the key ring is damaged (there is none): put back a copy of it, never"
                                + " start anew");
    }

    @Test
    void aRingOfALaterVersionIsToldAsOne() throws IOException {
        found();
        var bytes = Files.readAllBytes(file());
        bytes[7] = '9';
        Files.write(file(), bytes);
        assertThatThrownBy(() -> open("one"))
                .isInstanceOf(DamagedKeyRing.class)
                .hasMessageContaining("its first 8 bytes are of no known version");
    }

    @Test
    void aMisreadWordOfTheSheetIsSeen() {
        var words = new ArrayList<>(found().words());
        var wrong = words.getFirst().startsWith("b") ? "d" : "b";
        words.set(0, wrong + words.getFirst().substring(1));
        assertThatThrownBy(() -> RecoveryWords.secret(words))
                .isInstanceOf(WrongRecoveryWords.class);
        words.set(0, "quiet");
        assertThatThrownBy(() -> RecoveryWords.secret(words))
                .isInstanceOf(WrongRecoveryWords.class)
                .hasMessageContaining("word 1");
    }

    @Test
    void onlyTheOwnerMayReadTheRing() throws IOException {
        found();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aSignatureHoldsForItsTextAlone() {
        var ring = found().ring();
        var signature = ring.sign(TEXT);

        assertThat(KeyRing.signed(ring.publicKey(), TEXT, signature)).isTrue();
        assertThat(KeyRing.signed(ring.publicKey(), PLACE, signature)).isFalse();
    }

    private KeyRing.Founded found() {
        return new RingFolder(folder).found();
    }

    private KeyRing open(String passphrase) {
        return new RingFolder(folder).open(passphrase);
    }

    private KeyRing recover(List<String> words, String passphrase) {
        return new RingFolder(folder).recover(words, passphrase);
    }

    private Path file() {
        return new RingFolder(folder).file();
    }
}
