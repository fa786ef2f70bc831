package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Fold;
import care.kith.desk.Header.Alert;
import care.kith.entry.EntryId;
import care.kith.entry.ProblemArea;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import care.kith.page.Page;
import care.kith.page.PhaseBand;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.Practice;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins every page of one course with its header. Titles name the place and never the client,
/// because a browser keeps them in its history.
@Component
final class CoursePage {

    private final SecureRandom random = new SecureRandom();
    private final Casebook casebook;
    private final Fold<ClientRecord> fold;
    private final Protocols protocols;
    private final Words words;
    private final Practice practice;
    private final InstantSource clock;

    CoursePage(
            Casebook casebook,
            Instruments instruments,
            Protocols protocols,
            Words words,
            Practice practice,
            InstantSource clock) {
        this.casebook = casebook;
        this.fold = ClientRecord.fold(instruments);
        this.protocols = protocols;
        this.words = words;
        this.practice = practice;
        this.clock = clock;
    }

    /// The whole record of a client, once the journal has noted who reads it.
    ClientRecord look(MayRead leave) {
        return casebook.look(leave, fold);
    }

    Fold<ClientRecord> fold() {
        return fold;
    }

    Page of(String template, MayRead leave, ClientRecord record, CoursePlace place) {
        return Page.of(template)
                .titled(words.say(place.key()))
                .at("clients")
                .with("header", header(leave, record, place));
    }

    /// The day it is where the practice is.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.staff().zone());
    }

    /// Names one form, so that sending it twice writes once.
    UUID token() {
        return EntryId.random(random).value();
    }

    /// The protocol as agreed for this course; null where the library does not know it.
    @Nullable Protocol protocol(ClientRecord record) {
        var begun = record.course().begun();
        return begun == null ? null : protocols.agreed(begun.protocol());
    }

    Header header(MayRead leave, ClientRecord record, CoursePlace place) {
        var course = record.course();
        var client = course.intake().client();
        var preferred = client == null ? null : client.preferredName();
        var full = client == null ? words.say("desk.header.unnamed") : client.pseudonym();
        var begun = course.begun();
        var protocol = protocol(record);
        var ended = course.understanding().endedOn();
        var planned = begun == null ? null : begun.protocol().plannedSessions();
        return new Header(
                leave.client(),
                place,
                preferred == null ? full : preferred,
                preferred == null ? null : full,
                client == null ? null : client.pronouns(),
                client == null ? null : client.age(),
                protocol != null ? protocol.name() : begun == null ? "" : begun.protocol().id(),
                course.sessions().lastNumber() + 1,
                planned != null ? planned : protocol == null ? 0 : protocol.sessions(),
                ended,
                protocol == null
                        ? new PhaseBand(List.of())
                        : HeaderBand.of(protocol, course.sessions(), ended != null, words),
                focus(course.understanding().focus()),
                course.understanding().goals().stream().map(Goal::text).toList(),
                alert(leave, record));
    }

    private static @Nullable Alert alert(MayRead leave, ClientRecord record) {
        return record.risk().alerts().stream()
                .findFirst()
                .map(open ->
                        new Alert(
                                open.point(),
                                open.date(),
                                RiskController.path(leave.client(), open.answer())))
                .orElse(null);
    }

    private @Nullable String focus(@Nullable ProblemArea focus) {
        return focus == null ? null : words.of("desk.area", focus);
    }
}
