package care.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.people.SignIn.Answer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;

/// Who takes whom in, what first passwords open, and whose clients are whose.
class TeamTest {

    private static final String CHOSEN = "seventeen quiet umbrellas";

    @TempDir Path folder;
    private PracticeHouse house;
    private SignIn signIn;
    private StaffId anna;

    @BeforeEach
    void openThePractice() {
        house = new PracticeHouse(folder);
        signIn = new SignIn(house.practice, house.passwords, house);
        anna = StaffId.random(new SecureRandom());
    }

    private SignIns.HandedOut takeIn(StaffId by, StaffId id, String signInName) {
        var anna = new NewMember("Anna", Set.of(Role.THERAPIST), null, null, signInName, null);
        return house.practice.team().takeIn(by, id, anna);
    }

    private Member member() {
        return Objects.requireNonNull(house.practice.staff().member(anna));
    }

    @Test
    void aFirstPasswordSignsInAndHasToBeReplaced() {
        var made = Objects.requireNonNull(takeIn(house.owner.id(), anna, "anna").password());

        assertThat(signIn.attempt("anna", made)).isEqualTo(new Answer.Welcome(member()));
        assertThat(member().mustChoosePassword()).isTrue();

        var chosen = house.practice.signIns().choose(member(), CHOSEN, member().keyNumber());
        assertThat(chosen).isEqualTo(new SignIns.Chosen(member().keyNumber(), null));
        assertThat(member().mustChoosePassword()).isFalse();
        assertThat(signIn.attempt("anna", made)).isEqualTo(new Answer.Wrong());
        assertThat(signIn.attempt("anna", CHOSEN)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void aFirstPasswordLapsesAfterAWeekAndOneOfTheirOwnDoesNot() {
        var made = Objects.requireNonNull(takeIn(house.owner.id(), anna, "anna").password());
        house.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(signIn.attempt("anna", made)).isInstanceOf(Answer.Welcome.class);
        house.pass(Duration.ofSeconds(1));
        assertThat(signIn.attempt("anna", made)).isEqualTo(new Answer.Lapsed());
        assertThat(signIn.attempt("anna", "a guess")).isEqualTo(new Answer.Wrong());
        assertThat(signIn.attempt("olive", PracticeHouse.PASSWORD))
                .isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void theSameFormTwiceTakesInOnePerson() {
        assertThat(takeIn(house.owner.id(), anna, "anna").password()).isNotNull();
        var key = member().keyNumber();
        assertThat(takeIn(house.owner.id(), anna, "anna"))
                .isEqualTo(SignIns.HandedOut.refused(null));
        assertThat(member().keyNumber()).isEqualTo(key);
        assertThat(house.practice.staff().members()).hasSize(2);
    }

    /// The numbers in whose names the program itself writes are nobody's to have.
    @Test
    void nobodyIsTakenInUnderANumberOfTheirChoice() {
        for (var reserved : List.of(Practice.FOUNDING, Leaves.IMPORT)) {
            assertThat(takeIn(house.owner.id(), reserved, "anna").refusal())
                    .isEqualTo(PeopleRefusal.FORM_UNKNOWN);
            var form = new StaffForm(reserved.toString(), "Anna", "anna", "", List.of());
            assertThat(form.id(house.owner.id())).isNotNull().isNotEqualTo(reserved);
            assertThat(form.id(house.owner.id())).isNotEqualTo(form.id(anna));
        }
        assertThat(new StaffForm("x", "", "", "", List.of()).id(anna)).isNull();
    }

    @Test
    void nobodyButAnOwnerTakesInOrMakesPasswords() {
        var therapist = house.joined("thea", Role.THERAPIST, Role.SUPERVISOR);
        assertThat(takeIn(therapist.id(), anna, "anna").refusal())
                .isEqualTo(PeopleRefusal.OWNER_ONLY);
        assertThat(house.practice.staff().member(anna)).isNull();
        assertThat(renew(therapist.id(), house.owner).refusal())
                .isEqualTo(PeopleRefusal.OWNER_ONLY);
    }

    @Test
    void aNameThatIsTakenOrMissingIsRefusedAndNothingIsWritten() {
        assertThat(takeIn(house.owner.id(), anna, " OLIVE ").refusal())
                .isEqualTo(PeopleRefusal.SIGN_IN_NAME_TAKEN);
        assertThat(takeIn(house.owner.id(), anna, " ").refusal())
                .isEqualTo(PeopleRefusal.SIGN_IN_NAME_MISSING);
        assertThat(house.practice.staff().members()).hasSize(1);
    }

    private SignIns.HandedOut renew(StaffId by, Member whose) {
        var name = whose.key() == null ? "new" : whose.key().name();
        return house.practice.signIns().renew(by, whose.id(), name, whose.keyNumber());
    }

    @Test
    void aNewFirstPasswordEndsTheOldOneAndTheCountOfWrongTries() {
        var thea = house.joined("thea", Role.THERAPIST);
        for (var i = 0; i < SignInTries.FREE; i++) {
            signIn.attempt("thea", "wrong");
        }
        assertThat(signIn.attempt("thea", PracticeHouse.PASSWORD)).isInstanceOf(Answer.Wait.class);
        var made = Objects.requireNonNull(renew(house.owner.id(), thea).password());
        assertThat(signIn.attempt("thea", made)).isInstanceOf(Answer.Welcome.class);
        assertThat(signIn.attempt("thea", PracticeHouse.PASSWORD)).isEqualTo(new Answer.Wrong());
    }

    /// Sent twice, or from a tab that has not seen the newest: the password just shown stays good.
    @Test
    void aStaleFormMakesNoPassword() {
        var thea = house.joined("thea", Role.THERAPIST);
        var made = Objects.requireNonNull(renew(house.owner.id(), thea).password());
        assertThat(renew(house.owner.id(), thea).refusal()).isEqualTo(PeopleRefusal.PASSWORD_MOVED);
        assertThat(house.practice.signIns().choose(thea, CHOSEN, thea.keyNumber()).refusal())
                .isEqualTo(PeopleRefusal.PASSWORD_MOVED);
        assertThat(signIn.attempt("thea", made)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void aPasswordThatWasReplacedIsNotShownAgain() {
        var thea = house.joined("thea", Role.THERAPIST);
        var made = renew(house.owner.id(), thea);
        var session = new MockHttpSession();
        HandedOver.show(session, thea.id(), made, house.instant());
        var shown = Objects.requireNonNull(HandedOver.in(session, house.instant()));
        var now = Objects.requireNonNull(house.practice.staff().member(thea.id()));
        assertThat(shown.holds(now)).isTrue();
        renew(house.owner.id(), now);
        assertThat(shown.holds(house.practice.staff().member(thea.id()))).isFalse();
    }

    @Test
    void aSignInNameIsNoLongerThanAPageCanShow() {
        var longest = "a".repeat(NewMember.LONGEST);
        var thea = house.joined("thea", Role.THERAPIST);
        var signIns = house.practice.signIns();
        var seen = thea.keyNumber();
        assertThat(signIns.renew(house.owner.id(), thea.id(), longest + "a", seen).refusal())
                .isEqualTo(PeopleRefusal.TOO_LONG);
        assertThat(signIns.renew(house.owner.id(), thea.id(), longest, seen).refusal()).isNull();
        var form =
                new FirstStartForm(
                        "", "", "Olive", "", longest + "a", CHOSEN, CHOSEN, CHOSEN, CHOSEN);
        assertThat(form.refuse(house.passwords, false, false)).isEqualTo(PeopleRefusal.TOO_LONG);
    }

    @Test
    void anOwnerCannotShutThemselvesOut() {
        assertThat(renew(house.owner.id(), house.owner).refusal())
                .isEqualTo(PeopleRefusal.OWN_PASSWORD);
    }

    @Test
    void aNewPasswordHasToBeGoodAndNew() {
        var seen = house.owner.keyNumber();
        var signIns = house.practice.signIns();
        assertThat(signIns.choose(house.owner, PracticeHouse.PASSWORD, seen).refusal())
                .isEqualTo(PeopleRefusal.PASSWORD_SAME);
        assertThat(signIns.choose(house.owner, "short", seen).refusal())
                .isEqualTo(PeopleRefusal.PASSWORD_TOO_SHORT);
        assertThat(signIns.choose(house.owner, "olive olive olive olive", seen).refusal())
                .isEqualTo(PeopleRefusal.PASSWORD_COMMON);
    }

    @Test
    void firstPasswordsAreLongAndNeverTheSame() {
        var random = new SecureRandom();
        assertThat(FirstPassword.of(random))
                .hasSizeGreaterThanOrEqualTo(Passwords.SHORTEST)
                .isNotEqualTo(FirstPassword.of(random));
    }

    @Test
    void theStreamSaysTheSameWhenItIsReadAgain() {
        takeIn(house.owner.id(), anna, "anna");
        var read = new Practice(house.strongroom, new SecureRandom(), house, house.passwords);
        assertThat(read.staff().members()).isEqualTo(house.practice.staff().members());
    }

    @Test
    void oneFormOfOneTherapistRegistersOneClientEvenAfterARestart() {
        var thea = house.joined("thea", Role.THERAPIST);
        var other = house.joined("otto", Role.THERAPIST);
        var form = UUID.randomUUID();
        var client = house.practice.care().register(thea.id(), form);
        var restarted = new Practice(house.strongroom, new SecureRandom(), house, house.passwords);

        assertThat(house.practice.care().register(thea.id(), form)).isEqualTo(client);
        assertThat(restarted.care().register(thea.id(), form)).isEqualTo(client);
        assertThat(restarted.staff().clientCount()).isEqualTo(1);
        assertThat(restarted.care().register(other.id(), form)).isNotEqualTo(client);
        assertThat(house.practice.care().register(house.owner.id(), form)).isNull();
    }

    @Test
    void allClientsOfOneTherapistGetASupervisorOrAnotherTherapist() {
        var thea = house.joined("thea", Role.THERAPIST);
        var otto = house.joined("otto", Role.THERAPIST);
        var sue = house.joined("sue", Role.SUPERVISOR);
        var client = registered(thea);
        registered(thea);

        assertThat(assign(house.owner, thea, sue, CareRole.SUPERVISOR)).isNull();
        assertThat(assign(house.owner, thea, sue, CareRole.SUPERVISOR))
                .isEqualTo(PeopleRefusal.NO_CLIENTS_TO_ASSIGN);
        assertThat(house.practice.staff().care().supervisorsOf(thea.id()))
                .containsExactly(sue.id());

        assertThat(assign(house.owner, thea, otto, CareRole.THERAPIST)).isNull();
        var leaves = new Leaves(house.practice);
        assertThat(leaves.toRead(thea.id(), client)).isNull();
        assertThat(leaves.toWrite(otto.id(), client)).isNotNull();
        assertThat(leaves.toRead(sue.id(), client)).isNotNull();
        assertThat(house.practice.staff().caseload(otto.id())).hasSize(2);
    }

    @Test
    void aSupervisorReadsNothingMoreOnceAnOwnerEndsIt() {
        var thea = house.joined("thea", Role.THERAPIST);
        var sue = house.joined("sue", Role.SUPERVISOR);
        var client = registered(thea);
        assign(house.owner, thea, sue, CareRole.SUPERVISOR);
        var care = house.practice.care();
        var end = new SupervisionEnd(thea.id(), sue.id());

        assertThat(care.change(thea.id(), end)).isEqualTo(PeopleRefusal.OWNER_ONLY);
        assertThat(care.change(house.owner.id(), end)).isNull();
        assertThat(new Leaves(house.practice).toRead(sue.id(), client)).isNull();
        assertThat(new Leaves(house.practice).toWrite(thea.id(), client)).isNotNull();
        assertThat(care.change(house.owner.id(), end))
                .isEqualTo(PeopleRefusal.NO_CLIENTS_TO_ASSIGN);
    }

    @Test
    void clientsAreGivenByAnOwnerToSomebodyWhoMayHaveThem() {
        var thea = house.joined("thea", Role.THERAPIST);
        var sue = house.joined("sue", Role.SUPERVISOR);
        registered(thea);

        assertThat(assign(thea, thea, sue, CareRole.SUPERVISOR))
                .isEqualTo(PeopleRefusal.OWNER_ONLY);
        assertThat(assign(house.owner, thea, sue, CareRole.THERAPIST))
                .isEqualTo(PeopleRefusal.CANNOT_TAKE_CLIENTS);
        assertThat(assign(house.owner, thea, thea, CareRole.THERAPIST))
                .isEqualTo(PeopleRefusal.CANNOT_TAKE_CLIENTS);
        assertThat(house.practice.staff().caseload(sue.id())).isEmpty();
    }

    @Test
    void nobodyGivesClientsToThemselves() {
        var thea = house.joined("thea", Role.THERAPIST);
        var otis = house.joined("otis", Role.OWNER, Role.THERAPIST, Role.SUPERVISOR);
        registered(thea);

        for (var role : CareRole.values()) {
            assertThat(assign(otis, thea, otis, role)).isEqualTo(PeopleRefusal.CLIENTS_FOR_ONESELF);
        }
        assertThat(house.practice.staff().caseload(otis.id())).isEmpty();
        assertThat(assign(house.owner, thea, otis, CareRole.THERAPIST)).isNull();
    }

    @Test
    void whatOthersDidAboutSomebodyIsToldToThemForAMonth() {
        var thea = house.joined("thea", Role.THERAPIST);
        var otto = house.joined("otto", Role.THERAPIST);
        var sue = house.joined("sue", Role.SUPERVISOR);
        registered(thea);
        registered(thea);
        assign(house.owner, thea, sue, CareRole.SUPERVISOR);
        assign(house.owner, thea, otto, CareRole.THERAPIST);
        renew(house.owner.id(), thea);
        takeIn(house.owner.id(), anna, "anna");

        assertThat(told(thea.id()))
                .containsExactly(
                        notice(Notice.Kind.SUPERVISOR_CAME, sue.id()),
                        notice(Notice.Kind.CLIENTS_LEFT, otto.id()),
                        notice(Notice.Kind.PASSWORD_REMADE, house.owner.id()));
        assertThat(told(otto.id())).containsExactly(notice(Notice.Kind.CLIENTS_CAME, thea.id()));
        assertThat(told(anna)).isEmpty();
        assertThat(told(house.owner.id())).isEmpty();
        house.pass(Duration.ofDays(Notice.DAYS_TOLD));
        assertThat(told(thea.id())).isEmpty();
    }

    private List<Notice> told(StaffId whom) {
        return house.practice.staff().notices(whom, house.instant());
    }

    private Notice notice(Notice.Kind kind, StaffId other) {
        return new Notice(kind, house.owner.id(), other, LocalDate.of(2026, 3, 2));
    }

    private StreamId registered(Member therapist) {
        var care = house.practice.care();
        return Objects.requireNonNull(care.register(therapist.id(), therapist.id()));
    }

    private @Nullable PeopleRefusal assign(Member by, Member from, Member to, CareRole role) {
        return house.practice.care().change(by.id(), new Assignment(from.id(), to.id(), role));
    }
}
