package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import care.kith.vault.StreamErased;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every storage promises; run on each.
abstract class JournalContract {

    @TempDir Path data;
    private @Nullable Strongroom room;
    private final StreamId client = StreamId.random(Folder.RANDOM);

    abstract Places places(Path data);

    Journal journal() {
        if (room == null) {
            room = Folder.opened(places(data), Disk.REAL);
        }
        return room.journal();
    }

    Journal reopened() {
        close();
        return journal();
    }

    @AfterEach
    void close() {
        if (room != null) {
            room.close();
            room = null;
        }
    }

    @Test
    void whatWasAppendedIsReadAgainAlsoAfterAnotherStart() {
        var written = new ArrayList<>(journal().append(batch(client, 0, "one", "two")));
        written.addAll(journal().append(batch(client, 2, "three")));

        assertThat(written).extracting("number").containsExactly(1L, 2L, 3L);
        assertThat(journal().read(client)).isEqualTo(written);
        assertThat(reopened().read(client)).isEqualTo(written);
        assertThat(journal().verify().sound()).isTrue();
        assertThat(journal().verify().entries()).isEqualTo(3);
        assertThat(journal().opening().findings()).isEmpty();
    }

    @Test
    void aStreamThatMovedRefusesAndNothingOfTheBatchIsWritten() {
        journal().append(batch(client, 0, "one"));

        assertThatThrownBy(() -> journal().append(batch(client, 0, "late", "later")))
                .isInstanceOf(JournalMoved.class);
        assertThatThrownBy(() -> journal().append(batch(client, 2, "early")))
                .isInstanceOf(JournalMoved.class);
        assertThat(words(journal(), client)).containsExactly("one");
    }

    @Test
    void theSameEntriesDeliveredAgainGiveTheLinesAlreadyWritten() {
        var batch = batch(client, 0, "one", "two");
        var first = journal().append(batch);
        journal().append(batch(client, 2, "three"));

        assertThat(journal().append(batch)).isEqualTo(first);
        assertThat(journal().appendAll(List.of(batch, batch))).containsExactly(first, first);
        assertThat(words(journal(), client)).containsExactly("one", "two", "three");
    }

    @Test
    void manyWritersOfOneStreamEachWriteOnce() throws Exception {
        var journal = journal();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                var entry = Folder.entry("writer " + i);
                all.add(() -> {
                    for (int tries = 1; ; tries++) {
                        try {
                            journal.append(
                                    new Batch(
                                            client,
                                            journal.read(client).size(),
                                            List.of(entry),
                                            null,
                                            null));
                            return tries;
                        } catch (JournalMoved _) {
                            Thread.onSpinWait();
                        }
                    }
                });
            }
            for (var done : crowd.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(words(journal, client)).hasSize(16).doesNotHaveDuplicates();
        assertThat(journal.verify().findings()).isEmpty();
    }

    @Test
    void summariesAreKeptWithTheEntriesAndDueTimesInOrder() {
        var other = StreamId.random(Folder.RANDOM);
        journal().append(batch(client, 0, List.of("one"), "the first summary"));
        journal().append(batch(client, 1, List.of("two"), "the second summary"));
        journal()
                .append(
                        new Batch(
                                other,
                                0,
                                List.of(Folder.entry("x")),
                                "another",
                                Instant.parse("2026-03-01T00:00:00Z")));

        var all = Map.of(client, "the second summary", other, "another");
        assertThat(journal().summaries()).isEqualTo(all);
        assertThat(reopened().summaries()).isEqualTo(all);
        assertThat(journal().due(Instant.parse("2026-03-02T00:00:00Z"))).containsExactly(other);
        assertThat(journal().due(Instant.parse("2026-02-02T00:00:00Z"))).isEmpty();
    }

    @Test
    void aSummaryIsThatOfTheLastBatchAcknowledgedAndOnlyOfWhomIsAskedFor() {
        var other = StreamId.random(Folder.RANDOM);
        var nobody = StreamId.random(Folder.RANDOM);
        journal().append(batch(client, 0, List.of("one"), "first"));
        journal().append(batch(other, 0, List.of("x"), "another"));
        assertThat(journal().summaries(Set.of(client, nobody))).isEqualTo(Map.of(client, "first"));

        assertThatThrownBy(() -> journal().append(batch(client, 0, List.of("late"), "late")))
                .isInstanceOf(JournalMoved.class);
        journal().append(batch(client, 1, "without a new one"));
        assertThat(journal().summaries(Set.of(client))).isEqualTo(Map.of(client, "first"));

        journal().append(batch(client, 2, List.of("two"), "second"));
        journal().append(batch(nobody, 0, List.of("here now"), "somebody"));
        var all = Map.of(client, "second", other, "another", nobody, "somebody");
        assertThat(journal().summaries()).isEqualTo(all);
        assertThat(reopened().summaries(all.keySet())).isEqualTo(all);
    }

    @Test
    void aLongBatchDeliveredAgainIsRecognised() {
        var words = IntStream.range(0, 2100).mapToObj(i -> "entry " + i).toList();
        var batch = batch(client, 0, words, null);
        var first = journal().append(batch);

        assertThat(journal().append(batch)).isEqualTo(first);
        assertThat(words(journal(), client)).isEqualTo(words);
    }

    @Test
    void draftsAreKeptChangedAndDiscarded() {
        journal().append(batch(client, 0, "one"));
        journal().saveDraft(Folder.THERAPIST, client, "note", "first words");
        journal().saveDraft(Folder.THERAPIST, client, "note", "better words");

        assertThat(reopened().draft(Folder.THERAPIST, client, "note")).contains("better words");
        assertThat(journal().draft(Folder.THERAPIST, client, "other")).isEmpty();
        journal().discardDraft(Folder.THERAPIST, client, "note");
        assertThat(journal().draft(Folder.THERAPIST, client, "note")).isEmpty();
    }

    @Test
    void everyReadingIsNotedInItsOwnChain() {
        journal().append(batch(client, 0, "one"));
        journal().noteRead(client, Folder.THERAPIST, "course");
        journal().noteRead(client, Folder.THERAPIST, "measures");

        assertThat(reopened().readings(client))
                .extracting(Reading::what)
                .containsExactly("course", "measures");
        assertThat(journal().read(client)).hasSize(1);
        assertThat(journal().verify().sound()).isTrue();
    }

    @Test
    void anErasedStreamIsOpenedByNobodyAndTheRestStays() {
        var other = StreamId.random(Folder.RANDOM);
        journal().append(batch(client, 0, List.of("one"), "summary"));
        journal().append(batch(other, 0, "kept"));
        journal().erase(client);

        assertThatThrownBy(() -> journal().read(client)).isInstanceOf(StreamErased.class);
        assertThatThrownBy(() -> reopened().read(client)).isInstanceOf(StreamErased.class);
        assertThat(words(journal(), other)).containsExactly("kept");
        assertThat(journal().summaries()).isEmpty();
        assertThat(journal().verify().sound()).isTrue();
    }
}
