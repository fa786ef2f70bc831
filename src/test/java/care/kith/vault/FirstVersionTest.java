package care.kith.vault;

import static care.kith.vault.RingFolder.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.EntryJson;
import care.kith.entry.StreamId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A ring that the first version of the format wrote opens, and goes on in the present one.
class FirstVersionTest {

    @TempDir Path temp;

    private RingFolder folder;
    private JsonNode vector;
    private StreamId stream;

    @BeforeEach
    void put() throws IOException {
        folder = new RingFolder(temp);
        try (var in = FirstVersionTest.class.getResourceAsStream("/vectors/key-ring-1.json")) {
            vector = EntryJson.MAPPER.readTree(in);
        }
        stream = StreamId.of(vector.get("stream").stringValue());
        folder.put(Base64.getDecoder().decode(vector.get("ring").stringValue()));
    }

    @Test
    void passphraseAndSheetOpenIt() {
        holdsWhatItHeld(folder.open("one"));
        assertThat(folder.open("one").generation()).isEqualTo(vector.get("generation").intValue());
        assertThat(KeyRing.publicKey(folder.file())).isEqualTo(folder.open("one").publicKey());
        var words = List.of(vector.get("words").stringValue().split(" "));
        holdsWhatItHeld(folder.recover(words, "two"));
        holdsWhatItHeld(folder.open("two"));
    }

    @Test
    void aWrongPassphraseAndDamageAreToldApart() throws IOException {
        assertThatThrownBy(() -> folder.open("two")).isInstanceOf(WrongPassphrase.class);
        var good = folder.bytes();
        for (int length = 0; length < good.length; length++) {
            folder.put(java.util.Arrays.copyOf(good, length));
            assertThatThrownBy(() -> folder.open("one")).isInstanceOf(DamagedKeyRing.class);
        }
    }

    @Test
    void itIsWrittenAnewAtTheFirstSavingAndAppendedToFromThen() throws IOException {
        var ring = folder.open("one");
        ring.save();
        var whole = folder.bytes().length;
        var added = register(ring, 2);
        assertThat(folder.bytes()).hasSize(whole + 2 * RingFrames.LENGTH);
        var again = folder.open("one");
        holdsWhatItHeld(again);
        assertThat(added).allMatch(again::holds);
    }

    private void holdsWhatItHeld(KeyRing ring) {
        assertThat(ring.practice()).hasToString(vector.get("practice").stringValue());
        assertThat(ring.erased(StreamId.of(vector.get("erased").stringValue()))).isTrue();
        assertThat(ring.opener(stream, Purpose.ENTRY).open(hex("place"), hex("sealed")))
                .isEqualTo(hex("text"));
    }

    private byte[] hex(String field) {
        return HexFormat.of().parseHex(vector.get(field).stringValue());
    }
}
