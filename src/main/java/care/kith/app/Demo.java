package care.kith.app;

import care.kith.app.DemoCase.Told;
import care.kith.app.DemoPlan.CasePlan;
import care.kith.course.Course;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.measure.Instruments;
import care.kith.people.NewMember;
import java.time.LocalDate;
import java.util.Objects;

/// Fills an empty practice with the demonstration's invented people, through the same commands as a
/// person.
final class Demo {

    /// Everybody in the demonstration signs in with this; it guards nothing real.
    static final String PASSWORD = "paper boats on tuesday";

    /// The passphrase of a demonstration's folder, so that it can be opened again.
    static final String PASSPHRASE = "kith demonstration, nothing real";

    private final Rooms rooms;
    private final LocalDate today;
    private final DemoPlan plan;

    Demo(Rooms rooms, LocalDate today) {
        this.rooms = rooms;
        this.today = today;
        this.plan = DemoPlan.shipped();
    }

    void fill() {
        rooms.strongroom().found(PASSPHRASE.toCharArray());
        rooms.practice().found(plan.practice(), plan.zone());
        var owner = join();
        rooms.practice().confirmSheet(owner);
        var reader = Rooms.reader(Instruments.library());
        for (var each : plan.cases()) {
            var told = new DemoCase(each, today).tell(DemoPlan.resource("cases/" + each.file()));
            var client = rooms.importer().put(reader.read(each.file(), told.text()));
            book(client, each, told);
        }
    }

    /// The owner first, who then takes everybody else in.
    private StaffId join() {
        var people = plan.staff();
        var owner =
                people.stream()
                        .filter(person -> person.roles().contains(Role.OWNER))
                        .findFirst()
                        .orElseThrow();
        rooms.practice().team().nameOwner(member(owner));
        var id = Objects.requireNonNull(rooms.practice().staff().signingInAs(owner.signIn())).id();
        people.stream()
                .filter(person -> !person.equals(owner))
                .forEach(person -> rooms.practice().team().add(id, member(person)));
        return id;
    }

    private static NewMember member(DemoPlan.Person person) {
        return new NewMember(
                person.name(),
                person.roles(),
                person.level(),
                person.reference(),
                person.signIn(),
                PASSWORD);
    }

    /// The sessions still to come, a week apart.
    private void book(StreamId client, CasePlan each, Told told) {
        var next = told.next();
        if (next == null || !each.books()) {
            return;
        }
        var leave = rooms.leaves().forImport(client);
        var course = rooms.casebook().look(leave, Course.FOLD);
        var planned = Objects.requireNonNull(course.begun()).protocol().plannedSessions();
        for (var number = told.nextNumber(); number <= planned; number++) {
            var session = number;
            var day = next.plusWeeks(number - told.nextNumber());
            rooms.casebook()
                    .carry(
                            leave,
                            Course.FOLD,
                            now ->
                                    now.sessions()
                                            .plan(
                                                    now.sessions().nextAppointment(),
                                                    session,
                                                    day,
                                                    each.nextTime()));
        }
    }
}
