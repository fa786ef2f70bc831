package care.kith.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.Entry;
import care.kith.entry.Line;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.SessionEntry;
import care.kith.entry.When;
import care.kith.journal.JournalMoved;
import care.kith.people.Leaves;
import care.kith.people.MayWrite;
import care.kith.people.PracticeHouse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasebookTest {

    private static final Fold<Integer> COUNT = new Fold<>(0, (n, _) -> n + 1);
    private static final When TODAY = When.said("2026-03-02");

    private static final Entry ENTRY =
            new SessionEntry.WorkAgreed(1, "a telephone call to an old friend");

    private enum No implements Refusal {
        NO;

        @Override
        public String code() {
            return "no";
        }
    }

    @TempDir Path folder;
    private PracticeHouse house;
    private MayWrite leave;
    private final List<List<Line>> summarised = new ArrayList<>();
    private Casebook casebook;

    @BeforeEach
    void openThePractice() {
        house = new PracticeHouse(folder);
        var therapist = house.joined("thea", Role.THERAPIST);
        var client =
                Objects.requireNonNull(
                        house.practice.care().register(therapist.id(), therapist.id()));
        leave = Objects.requireNonNull(new Leaves(house.practice).toWrite(therapist.id(), client));
        casebook =
                new Casebook(
                        house.strongroom,
                        new SecureRandom(),
                        house,
                        () -> house.practice.staff().zone(),
                        lines -> {
                            summarised.add(lines);
                            return "{\"lines\":" + lines.size() + "}";
                        });
    }

    @Test
    void whatWasAcceptedIsWrittenSummedUpAndFoldedOn() {
        var outcome = casebook.carry(leave, COUNT, _ -> accept(3));
        assertEquals(new Done<>(3), outcome);
        assertEquals(3, casebook.look(leave, COUNT));
        assertEquals("{\"lines\":3}", house.strongroom.journal().summaries().get(leave.client()));
    }

    @Test
    void theSummaryIsMadeOfTheLinesAsTheyWillStand() {
        casebook.carry(leave, COUNT, _ -> accept(1));
        casebook.carry(leave, COUNT, _ -> accept(2));
        var written = casebook.lines(leave);
        var foreseen = summarised.getLast();
        for (var i = 0; i < written.size(); i++) {
            assertEquals(written.get(i).number(), foreseen.get(i).number());
            assertEquals(written.get(i).id(), foreseen.get(i).id());
            assertEquals(written.get(i).by(), foreseen.get(i).by());
            assertEquals(written.get(i).zone(), foreseen.get(i).zone());
            assertEquals(written.get(i).entry(), foreseen.get(i).entry());
        }
    }

    @Test
    void whatWasRefusedIsNotWritten() {
        var outcome = casebook.carry(leave, COUNT, _ -> Decision.refuse(No.NO));
        assertEquals(new Declined<>(0, No.NO), outcome);
        assertEquals(List.of(), casebook.lines(leave));
        assertEquals(List.of(), summarised);
    }

    @Test
    void aCommandIsDecidedAgainOnWhatAnotherHandWrote() {
        var seen = new ArrayList<Integer>();
        var outcome =
                casebook.carry(
                        leave,
                        COUNT,
                        count -> {
                            seen.add(count);
                            if (seen.size() <= 3) {
                                casebook.carry(leave, COUNT, _ -> accept(1));
                            }
                            return accept(1);
                        });
        assertEquals(List.of(0, 1, 2, 3), seen);
        assertEquals(new Done<>(4), outcome);
    }

    @Test
    void whoIsAlwaysLateGivesUpAndHasWrittenNothing() {
        var decided = new AtomicInteger();
        assertThrows(
                JournalMoved.class,
                () ->
                        casebook.carry(
                                leave,
                                COUNT,
                                _ -> {
                                    decided.incrementAndGet();
                                    casebook.carry(leave, COUNT, _ -> accept(1));
                                    return accept(5);
                                }));
        assertEquals(4, decided.get());
        assertEquals(4, casebook.look(leave, COUNT));
    }

    @Test
    void aFormThatIsSentTwiceIsWrittenOnce() {
        var form = UUID.fromString("8c1f5a44-0a53-4c1e-9d0a-3f2b7e6a9b10");
        casebook.carry(leave, form, COUNT, _ -> accept(2));
        var again = casebook.carry(leave, form, COUNT, _ -> accept(2));
        assertEquals(new Done<>(2), again);
        assertEquals(2, casebook.lines(leave).size());
    }

    @Test
    void twoFormsAreTwoEntries() {
        casebook.carry(leave, new UUID(1, 1), COUNT, _ -> accept(1));
        casebook.carry(leave, new UUID(1, 2), COUNT, _ -> accept(1));
        assertEquals(2, casebook.lines(leave).size());
    }

    @Test
    void aDraftIsKeptUntilItIsDiscarded() {
        casebook.carry(leave, COUNT, _ -> accept(1));
        casebook.saveDraft(leave, "note", "half a sentence");
        assertEquals(Optional.of("half a sentence"), casebook.draft(leave, "note"));
        assertEquals(Optional.empty(), casebook.draft(leave, "other"));
        casebook.discardDraft(leave, "note");
        assertEquals(Optional.empty(), casebook.draft(leave, "note"));
    }

    private static Decision accept(int entries) {
        return new Decision.Accepted(
                java.util.Collections.nCopies(entries, new Decision.Fact(TODAY, ENTRY)));
    }
}
