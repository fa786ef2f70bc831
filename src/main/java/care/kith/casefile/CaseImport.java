package care.kith.casefile;

import care.kith.casebook.Casebook;
import care.kith.casebook.Decision.Accepted;
import care.kith.casefile.CaseReader.Case;
import care.kith.course.Course;
import care.kith.entry.CourseEntry.Member;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts sound cases into the journal: each as one client whose whole course is written in one
/// batch, so that half a case never stands there.
public final class CaseImport {

    private final Practice practice;
    private final Leaves leaves;
    private final Casebook casebook;

    public CaseImport(Practice practice, Leaves leaves, Casebook casebook) {
        this.practice = practice;
        this.leaves = leaves;
        this.casebook = casebook;
    }

    /// @return the new client's stream
    public StreamId put(Case sound) {
        var team = sound.file().staff();
        var therapist = join(team == null ? null : team.therapist(), "therapist", Role.THERAPIST);
        var client =
                Objects.requireNonNull(
                        practice.care().register(Leaves.IMPORT, therapist),
                        "a therapist who has just joined can take a client");
        if (team != null && team.supervisor() != null) {
            var supervisor = join(team.supervisor(), "supervisor", Role.SUPERVISOR);
            practice.care().begin(Leaves.IMPORT, client, supervisor, CareRole.SUPERVISOR);
        }
        casebook.carry(leaves.forImport(client), Course.FOLD, _ -> new Accepted(sound.facts()));
        return client;
    }

    /// The member of staff whom the case names by a reference, joined now if nobody is known by it
    /// yet.
    private StaffId join(@Nullable Member named, String otherwise, Role role) {
        var reference = named == null ? otherwise : named.id();
        return practice.staff().members().stream()
                .filter(member -> reference.equals(member.reference()))
                .findFirst()
                .map(care.kith.people.Member::id)
                .orElseGet(() ->
                        practice.team()
                                .joinFromCaseFile(
                                        reference,
                                        Set.of(role),
                                        named == null ? null : named.level(),
                                        reference));
    }
}
