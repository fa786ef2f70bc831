package care.kith.casefile;

import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.entry.Stated;
import care.kith.entry.Words.DisputeStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person of the inventory as a case file tells them: `ring` is the first place in the circle,
/// `placings` those that followed.
record CasePerson(
        String personId,
        String nameOrAlias,
        @Nullable String relation,
        @Nullable String status,
        @Nullable Integer ring,
        @Nullable String contactFrequency,
        @Nullable String positives,
        @Nullable String difficulties,
        @Nullable String expectationsMine,
        @Nullable String expectationsTheirs,
        @Nullable String moodLink,
        @Nullable String changesWanted,
        @Nullable Stated<DisputeStage> disputeStage,
        @Nullable String focusLink,
        @Nullable String rhythmRole,
        @Nullable List<Placing> placings,
        @Nullable LocalDate removed) {

    static CasePerson of(
            Person person,
            @Nullable Integer ring,
            @Nullable List<Placing> placings,
            @Nullable LocalDate removed) {
        return new CasePerson(
                person.personId(),
                person.nameOrAlias(),
                person.relation(),
                person.status(),
                ring,
                person.contactFrequency(),
                person.positives(),
                person.difficulties(),
                person.expectationsMine(),
                person.expectationsTheirs(),
                person.moodLink(),
                person.changesWanted(),
                person.disputeStage(),
                person.focusLink(),
                person.rhythmRole(),
                placings,
                removed);
    }

    /// The person without a place in the circle.
    Person person() {
        return new Person(
                personId,
                nameOrAlias,
                relation,
                status,
                null,
                contactFrequency,
                positives,
                difficulties,
                expectationsMine,
                expectationsTheirs,
                moodLink,
                changesWanted,
                disputeStage,
                focusLink,
                rhythmRole);
    }
}
