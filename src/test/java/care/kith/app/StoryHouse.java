package care.kith.app;

import care.kith.casebook.Casebook;
import care.kith.casefile.CaseImport;
import care.kith.entry.StreamId;
import care.kith.journal.Places;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A server on a free port for a story from start to finish.
public final class StoryHouse implements AutoCloseable {

    public static final String PASSWORD = Demo.PASSWORD;

    private final Web web;

    private StoryHouse(Web web) {
        this.web = web;
    }

    /// The demonstration practice, made afresh in this folder.
    public static StoryHouse demonstration(Path folder) {
        try (var rooms = Rooms.at(folder)) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
            new Demo(rooms, today).fill();
        }
        return new StoryHouse(Web.start(options(folder).opening(Demo.PASSPHRASE)));
    }

    /// Whatever this folder holds, and locked until somebody unlocks it.
    public static StoryHouse of(Path folder) {
        return new StoryHouse(Web.start(options(folder)));
    }

    private static Options options(Path folder) {
        return new Options(
                Places.in(folder),
                0,
                false,
                null,
                false,
                InstantSource.system(),
                new SecureRandom());
    }

    public String at(String path) {
        return "http://localhost:" + web.port() + path;
    }

    public <T> T bean(Class<T> type) {
        return web.context().getBean(type);
    }

    /// Plays a case file in while the server runs.
    public StreamId takeIn(String name, String text) {
        var sound = Rooms.reader(bean(Instruments.class)).read(name, text);
        return new CaseImport(bean(Practice.class), bean(Leaves.class), bean(Casebook.class))
                .put(sound);
    }

    @Override
    public void close() {
        web.close();
    }
}
