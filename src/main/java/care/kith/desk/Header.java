package care.kith.desk;

import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.StreamId;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.guide.ClientRecord;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above every page of one course: who the client is, where the course stands and what
/// it works on, and the alert that waits for somebody, if one does.
public record Header(
        StreamId client,
        CoursePlace place,
        Who who,
        CourseStand stand,
        @Nullable String focus,
        List<String> goals,
        @Nullable Alert alert) {

    public Header {
        goals = List.copyOf(goals);
    }

    /// The client as the practice calls them; `fullName` is null where that is their only name.
    public record Who(
            String name,
            @Nullable String fullName,
            @Nullable String pronouns,
            @Nullable Integer age) {}

    /// A positive risk answer that nobody has followed up yet; `point` names its contact ("S5").
    public record Alert(@Nullable String point, LocalDate since, String href) {}

    static Header of(
            StreamId client,
            ClientRecord record,
            CoursePlace place,
            @Nullable Protocol protocol,
            Words words) {
        var course = record.course();
        var focus = course.understanding().focus();
        return new Header(
                client,
                place,
                who(course.intake().client(), words),
                CourseStand.of(course, protocol, words),
                focus == null ? null : words.of("desk.area", focus),
                course.understanding().goals().stream().map(Goal::text).toList(),
                alert(client, record));
    }

    private static Who who(@Nullable Client client, Words words) {
        if (client == null) {
            return new Who(words.say("desk.header.unnamed"), null, null, null);
        }
        var preferred = client.preferredName();
        return new Who(
                preferred == null ? client.pseudonym() : preferred,
                preferred == null ? null : client.pseudonym(),
                client.pronouns(),
                client.age());
    }

    private static @Nullable Alert alert(StreamId client, ClientRecord record) {
        return record.risk().alerts().stream()
                .findFirst()
                .map(open ->
                        new Alert(
                                open.point(),
                                open.date(),
                                RiskController.path(client, open.answer())))
                .orElse(null);
    }
}
