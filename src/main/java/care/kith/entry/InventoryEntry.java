package care.kith.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is told about the people in the client's life, and when things happened between them.
public sealed interface InventoryEntry extends Entry {

    record PersonAdded(Person person) implements InventoryEntry {}

    /// A person described again; the ring is not touched by it.
    record PersonDescribed(Person person) implements InventoryEntry {}

    /// A person stands in this ring of the circle from a day on (1 inner to 3 outer, 0 unplaced).
    record PersonPlaced(String personId, Integer ring, @Nullable Wish wish)
            implements InventoryEntry {
        public PersonPlaced {
            Must.beWithin("ring", ring, 0, 3);
        }
    }

    record PersonRemoved(String personId) implements InventoryEntry {}

    record EventPlaced(LifeEvent event) implements InventoryEntry {}

    /// Which way the client wishes a person to move.
    enum Wish {
        CLOSER,
        FURTHER
    }

    /// One person of the inventory. Third parties have not consented: an alias comes first.
    record Person(
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
            @Nullable Stated<Words.DisputeStage> disputeStage,
            @Nullable String focusLink,
            @Nullable String rhythmRole) {
        public Person {
            Must.notBeBlank("person_id", personId);
            Must.notBeBlank("name_or_alias", nameOrAlias);
            Must.beWithin("ring", ring, 0, 3);
        }

        /// The same person in another ring.
        public Person in(@Nullable Integer other) {
            return new Person(
                    personId,
                    nameOrAlias,
                    relation,
                    status,
                    other,
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

        public boolean deceased() {
            return status != null && status.startsWith("deceased");
        }
    }

    /// A person's place in the circle from a day on.
    record Placing(LocalDate date, Integer ring, @Nullable Wish wish) {}

    /// Something that happened, with the symptoms of that time: 0 to 10, or −10 (low) to +10 (high)
    /// in bipolar courses.
    record LifeEvent(
            When date,
            String event,
            @Nullable List<String> people,
            @Nullable String moodNote,
            @Nullable BigDecimal symptomLevel,
            @Nullable Boolean onset) {
        public LifeEvent {
            Must.notBeBlank("event", event);
            Must.beWithin("symptom_level", symptomLevel, -10, 10);
            people = Must.keep(people);
        }
    }
}
