package care.kith.app;

import care.kith.casebook.Casebook;
import care.kith.casefile.CaseImport;
import care.kith.casefile.CaseReader;
import care.kith.journal.Places;
import care.kith.journal.Strongroom;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import care.kith.people.Passwords;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/// The rooms of one practice as the command line uses them, without a web server. Closing them
/// locks the practice.
record Rooms(Strongroom strongroom, Practice practice, Leaves leaves, Casebook casebook)
        implements AutoCloseable {

    static Rooms at(Places places, InstantSource clock, SecureRandom random) {
        var strongroom = new Strongroom(places, clock, random);
        var practice = new Practice(strongroom, random, clock, new Passwords());
        var casebook =
                new Casebook(
                        strongroom, random, clock, () -> practice.staff().zone(), Summaries::of);
        return new Rooms(strongroom, practice, new Leaves(practice), casebook);
    }

    static Rooms at(Path data, InstantSource clock, SecureRandom random) {
        return at(Places.in(data), clock, random);
    }

    /// As the machine's own clock and chance would have it.
    static Rooms at(Places places) {
        return at(places, InstantSource.system(), new SecureRandom());
    }

    static Rooms at(Path data) {
        return at(Places.in(data));
    }

    CaseImport importer() {
        return new CaseImport(practice, leaves, casebook);
    }

    static CaseReader reader(Instruments instruments) {
        return new CaseReader(new Protocols(), instruments);
    }

    @Override
    public void close() {
        strongroom.close();
    }
}
