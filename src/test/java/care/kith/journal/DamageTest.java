package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.copy;
import static care.kith.journal.Folder.fill;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.WrongPassphrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is cut, changed, moved, spliced or put back is repaired or named.
class DamageTest {

    @TempDir Path folders;
    private final StreamId client = StreamId.random(Folder.RANDOM);
    private final StreamId other = StreamId.random(Folder.RANDOM);
    private Path closed;
    private Path crashed;
    private List<String> whole;

    /// Ten entries behind a checkpoint and thirty after it, once as a crash leaves them and once
    /// closed in order.
    @BeforeEach
    void write() {
        closed = folders.resolve("closed");
        try (var room = opened(closed)) {
            fill(room.journal(), client, 10);
            fill(room.journal(), other, 5);
        }
        try (var room = opened(closed)) {
            fill(room.journal(), client, 30);
            whole = words(room.journal(), client);
            crashed = copy(closed, folders.resolve("crashed"));
        }
    }

    @Test
    void aFolderAsACrashLeavesItIsWhole() {
        try (var room = opened(crashed)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).isEqualTo(whole);
        }
    }

    @Test
    void aCutLogIsRepairedFromTheHead() throws IOException {
        cutLog();
        try (var room = opened(crashed)) {
            assertThat(room.journal().opening().findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Finding.Kind.REPAIRED);
                        assertThat(finding.stream()).isEqualTo(client);
                        assertThat(finding.to()).isEqualTo(40);
                    });
            assertThat(words(room.journal(), client)).isEqualTo(whole);
            assertThat(room.journal().verify().sound()).isTrue();
        }
    }

    /// The control: the same cut without the head loses entries, and the same look sees it.
    @Test
    void withoutTheHeadTheSameCutLosesEntriesAndTheStartSaysThatNothingVouches()
            throws IOException {
        cutLog();
        Files.delete(crashed.resolve("head/log"));
        Files.delete(crashed.resolve("head/checkpoints"));
        try (var room = opened(crashed)) {
            assertThat(words(room.journal(), client)).hasSizeLessThan(whole.size());
            assertThat(room.journal().opening().sound()).isFalse();
        }
    }

    @Test
    void anOldStorePutBackIsRepairedWhileTheHeadHasAllAndOnlyReadAfterwards() throws IOException {
        var old = copy(closed.resolve("store"), folders.resolve("old"));
        try (var room = opened(closed)) {
            fill(room.journal(), client, 5);
            copy(closed, folders.resolve("later"));
        }
        var repaired = folders.resolve("later");
        putBack(old, repaired.resolve("store"));
        try (var room = opened(repaired)) {
            assertThat(words(room.journal(), client)).hasSize(45);
        }
        putBack(old, closed.resolve("store"));
        var head = Files.readAllBytes(closed.resolve("head/checkpoints"));
        for (int start = 0; start < 2; start++) {
            onlyReads("entries 41 to 45 of stream " + client + " are missing");
        }
        assertThat(closed.resolve("head/checkpoints")).hasBinaryContent(head);
    }

    /// Whoever lost their part in a client's care since would have it again.
    @Test
    void aStoreWithoutThePracticesOwnNewestEntriesIsNotOpened() throws IOException {
        var old = copy(closed.resolve("store"), folders.resolve("old"));
        StreamId practice;
        try (var room = opened(closed)) {
            practice = room.practice();
            fill(room.journal(), practice, 1);
        }
        try (var room = opened(closed)) {
            assertThat(room.journal().opening().findings()).isEmpty();
        }
        putBack(old, closed.resolve("store"));
        assertThatThrownBy(() -> opened(closed))
                .isInstanceOfSatisfying(
                        StoreBehindHead.class,
                        behind -> assertThat(behind.streams()).containsExactly(practice))
                .hasMessageContaining("entries 1 of stream " + practice);
    }

    /// A power cut may leave a file longer than what was written to it, before anybody was told.
    @ParameterizedTest
    @CsvSource({"head/log, 0", "head/log, 200", "head/checkpoints, 0", "head/checkpoints, 200"})
    void aHeadThatEndsInZerosIsNotDamaged(String file, int written) throws IOException {
        var record = ByteBuffer.allocate(4096);
        if (written > 0) {
            var begun = new byte[written];
            Folder.RANDOM.nextBytes(begun);
            record.putInt(300).put(begun);
        }
        Files.write(crashed.resolve(file), record.array(), StandardOpenOption.APPEND);
        for (int start = 0; start < 2; start++) {
            try (var room = opened(crashed)) {
                assertThat(room.journal().opening().findings()).isEmpty();
                assertThat(words(room.journal(), client)).hasSize(40 + start);
                assertThat(room.journal().verify().findings()).isEmpty();
                fill(room.journal(), client, 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"head/log", "head/checkpoints"})
    void aHeadWhoseAcknowledgedEndIsZerosIsStillNamed(String file) throws IOException {
        var bytes = Files.readAllBytes(crashed.resolve(file));
        Arrays.fill(bytes, bytes.length - 64, bytes.length, (byte) 0);
        Files.write(crashed.resolve(file), bytes);
        assertThat(kinds(crashed)).contains(Finding.Kind.HEAD);
    }

    @Test
    void aDraftThatACutLogLostIsWrittenAgainFromTheHead() throws IOException {
        try (var room = opened(closed)) {
            room.journal().saveDraft(Folder.THERAPIST, client, "note", "typed and saved");
            room.journal().saveDraft(Folder.THERAPIST, client, "letter", "discarded");
            room.journal().discardDraft(Folder.THERAPIST, client, "letter");
            crashed = copy(closed, folders.resolve("crashed with a draft"));
        }
        Files.delete(crashed.resolve("store/kith.db-wal"));
        try (var room = opened(crashed)) {
            assertThat(room.journal().opening().findings())
                    .extracting(Finding::words)
                    .containsExactly(
                            "a draft of stream " + client + " was written again from the head");
            assertThat(room.journal().draft(Folder.THERAPIST, client, "note"))
                    .contains("typed and saved");
            assertThat(room.journal().draft(Folder.THERAPIST, client, "letter")).isEmpty();
        }
    }

    @Test
    void anOldHeadOrKeyRingPutBackIsNamed() throws IOException {
        var old = copy(closed, folders.resolve("old"));
        try (var room = opened(closed)) {
            fill(room.journal(), StreamId.random(Folder.RANDOM), 3);
        }
        var oldHead = copy(closed, folders.resolve("old-head"));
        putBack(old.resolve("head"), oldHead.resolve("head"));
        assertThat(kinds(oldHead)).contains(Finding.Kind.HEAD);
        var oldKeys = copy(closed, folders.resolve("old-keys"));
        putBack(old.resolve("keys"), oldKeys.resolve("keys"));
        assertThat(kinds(oldKeys)).contains(Finding.Kind.KEYS);
    }

    @Test
    void aDroppedEntryIsNamed() throws SQLException {
        sql("delete from entry where stream = x'%s' and sequence = 4", client);
        namesEntry(4, Finding.Kind.MISSING);
    }

    @Test
    void aCutEndIsNamedAlsoWhenTheStreamsOwnRowIsMadeToFit() throws SQLException {
        sql("delete from entry where stream = x'%s' and sequence = 40", client);
        namesEntry(40, Finding.Kind.MISSING);
        sql(
                "update stream set last = 39, chain = (select chain from entry where stream ="
                        + " x'%1$s' and track = 0 and sequence = 39) where stream = x'%1$s'",
                client);
        onlyReads("entries 40 of stream " + client + " are missing");
    }

    @Test
    void reorderedEntriesAreNamed() throws SQLException {
        sql("update entry set sequence = 99 where stream = x'%s' and sequence = 4", client);
        sql("update entry set sequence = 4 where stream = x'%s' and sequence = 5", client);
        sql("update entry set sequence = 5 where stream = x'%s' and sequence = 99", client);
        namesEntry(4, Finding.Kind.DAMAGED);
    }

    @Test
    void anEntrySplicedInFromAnotherStreamIsNamed() throws SQLException {
        sql(
                "update entry set (entry, commitment, sealed) = (select entry, commitment, sealed"
                        + " from entry where stream = x'"
                        + hex(other)
                        + "' and track = 0 and sequence = 4) where stream = x'%s' and sequence = 4",
                client);
        namesEntry(4, Finding.Kind.DAMAGED);
    }

    @Test
    void changedSealedBytesAreSeenAlsoWithoutKeys() throws SQLException {
        sql(
                "update entry set sealed = zeroblob(300) where stream = x'%s' and sequence = 4",
                client);
        try (var room = Folder.strongroom(closed)) {
            assertThat(room.verifyWithoutKeys().sound()).isFalse();
        }
        namesEntry(4, Finding.Kind.DAMAGED);
    }

    @Test
    void verificationWithoutKeysPassesAWholeStore() {
        try (var room = Folder.strongroom(closed)) {
            var report = room.verifyWithoutKeys();
            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isEqualTo(45);
        }
    }

    @Test
    void wrongPassphraseDamagedRingAndSecondProcessEachSaySo() throws IOException {
        try (var room = Folder.strongroom(closed)) {
            assertThatThrownBy(() -> room.unlock("not this one at all".toCharArray()))
                    .isInstanceOf(WrongPassphrase.class);
            assertThatThrownBy(() -> Folder.strongroom(closed))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("in use by another running Kith");
            Flips.flip(closed.resolve("keys/ring"), 2000);
            assertThatThrownBy(() -> room.unlock(Folder.passphrase()))
                    .isInstanceOf(DamagedKeyRing.class);
            assertThat(room.state()).isEqualTo(Strongroom.State.LOCKED);
        }
    }

    @Test
    void theRecoverySheetOpensAndGivesANewPassphrase() {
        var data = folders.resolve("new");
        List<String> sheet;
        try (var room = Folder.strongroom(data)) {
            sheet = room.found("a passphrase that is forgotten".toCharArray());
            room.journal().append(batch(client, 0, "one"));
        }
        try (var room = Folder.strongroom(data)) {
            room.recover(sheet, Folder.passphrase());
            assertThat(words(room.journal(), client)).containsExactly("one");
        }
        try (var room = opened(data)) {
            assertThat(words(room.journal(), client)).containsExactly("one");
        }
    }

    private void onlyReads(String because) {
        try (var room = opened(closed)) {
            var journal = room.journal();
            assertThat(journal.readOnly()).isEqualTo(Hindrance.STORE_BEHIND);
            assertThat(journal.opening().findings()).extracting(Finding::words).contains(because);
            assertThat(journal.read(other)).hasSize(5);
            assertThatThrownBy(() -> journal.append(batch(other, 5, "refused")))
                    .isInstanceOfSatisfying(
                            JournalUnavailable.class,
                            refused ->
                                    assertThat(refused.hindrance())
                                            .isEqualTo(Hindrance.STORE_BEHIND));
        }
    }

    private void namesEntry(long number, Finding.Kind kind) {
        try (var room = opened(copy(closed, folders.resolve("look" + number + kind)))) {
            assertThatThrownBy(() -> room.journal().read(client))
                    .isInstanceOfSatisfying(
                            DamagedEntry.class,
                            damaged -> assertThat(damaged.number()).isEqualTo(number));
            assertThat(room.journal().verify().findings())
                    .anySatisfy(finding -> {
                        assertThat(finding.stream()).isEqualTo(client);
                        assertThat(finding.from()).isEqualTo(number);
                        assertThat(finding.kind()).isEqualTo(kind);
                    });
            assertThat(room.journal().read(other)).hasSize(5);
        }
    }

    private static List<Finding.Kind> kinds(Path data) {
        try (var room = opened(data)) {
            return room.journal().opening().findings().stream().map(Finding::kind).toList();
        }
    }

    private void cutLog() throws IOException {
        var log = crashed.resolve("store/kith.db-wal");
        var bytes = Files.readAllBytes(log);
        assertThat(bytes.length).isGreaterThan(4096);
        Files.write(log, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void putBack(Path old, Path place) throws IOException {
        try (var files = Files.newDirectoryStream(place)) {
            for (var file : files) {
                if (!Files.isDirectory(file) && !file.endsWith("lock")) {
                    Files.delete(file);
                }
            }
        }
        copy(old, place);
    }

    private void sql(String statement, StreamId stream) throws SQLException {
        var url = "jdbc:sqlite:" + closed.resolve("store/kith.db");
        try (var connection = DriverManager.getConnection(url);
                var run = connection.createStatement()) {
            run.execute(statement.formatted(hex(stream)));
        }
    }

    private static String hex(StreamId stream) {
        return stream.toString().replace("-", "");
    }
}
