package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Fold;
import care.kith.entry.EntryId;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.Practice;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
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
                .with("header", Header.of(leave.client(), record, place, protocol(record), words));
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
}
