package care.kith.caseload;

import care.kith.casebook.Decision;
import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Fact;
import care.kith.casebook.Decision.Refused;
import care.kith.course.Course;
import care.kith.entry.CourseEntry.CourseBegun;
import care.kith.entry.CourseEntry.PhaseRange;
import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.Stated;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What is written when a client is added: who they are, the referral, the course and every session
/// that its protocol plans, in one batch. A meeting before the course is session 0.
record NewClient(NewClientForm form, Protocol protocol, StreamId id, LocalDate today) {

    Decision decide(Course course) {
        var when = When.day(today);
        var intake = new NewClientIntake(form);
        var decisions = new ArrayList<Decision>();
        decisions.add(course.begin(begun(), when));
        decisions.add(course.intake().describe(intake.client(), when));
        if (form.saysReferral()) {
            decisions.add(course.intake().receive(intake.referral(), when));
        }
        var day = Objects.requireNonNull(NewClientForm.day(form.firstDate()));
        var time = form.time() == null ? null : form.firstTime();
        var first = protocol.preSessions() > 0 ? 0 : 1;
        for (var number = first; number <= protocol.sessions(); number++) {
            decisions.add(
                    course.sessions()
                            .plan(number - first + 1, number, after(day, number - first), time));
        }
        return together(decisions);
    }

    /// The rhythm of the protocol; where it leaves a choice, weekly.
    private LocalDate after(LocalDate first, int sessions) {
        return switch (protocol.frequency()) {
            case "monthly" -> first.plusMonths(sessions);
            case "fortnightly" -> first.plusWeeks(2L * sessions);
            default -> first.plusWeeks(sessions);
        };
    }

    /// All or nothing: the first refusal stands for all.
    private static Decision together(List<Decision> decisions) {
        var facts = new ArrayList<Fact>();
        for (var decision : decisions) {
            switch (decision) {
                case Accepted(var more) -> facts.addAll(more);
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return new Accepted(facts);
    }

    /// The case's name is made of the record's number, so that no file is ever called by a person.
    private CourseBegun begun() {
        return new CourseBegun(
                "case-" + id.toString().substring(0, 8),
                null,
                null,
                null,
                new ProtocolChoice(
                        protocol.id(),
                        protocol.sessions(),
                        protocol.preSessions(),
                        protocol.frequency(),
                        protocol.minutes().from(),
                        null,
                        phases()));
    }

    private List<PhaseRange> phases() {
        return protocol.phases().stream()
                .map(phase ->
                        new PhaseRange(
                                Stated.of(phase.phase()),
                                phase.from(),
                                phase.to(),
                                phase.sessions(),
                                phase.frequency(),
                                phase.label()))
                .toList();
    }
}
