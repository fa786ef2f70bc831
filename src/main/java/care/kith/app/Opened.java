package care.kith.app;

/// The practice that a verb works on, opened with the passphrase, or begun where it may be.
final class Opened {

    private Opened() {}

    static Rooms rooms(Arguments arguments, Report report, boolean mayBeNew) {
        var data = arguments.neededPath(Option.DATA);
        var rooms = Rooms.at(Located.in(data, arguments));
        try {
            switch (rooms.strongroom().state()) {
                case NEW -> {
                    if (!mayBeNew) {
                        throw new IllegalArgumentException("there is no practice in " + data);
                    }
                    rooms.strongroom().found(Passphrase.ofThisProcess().chosen());
                    rooms.practice().found("New practice", "UTC");
                    report.remark("a new practice was made; open its first page to name the owner");
                }
                case LOCKED ->
                        rooms.strongroom().unlock(Passphrase.ofThisProcess().asked("Passphrase"));
                case OPEN -> {}
            }
            return rooms;
        } catch (RuntimeException e) {
            rooms.close();
            throw e;
        }
    }
}
