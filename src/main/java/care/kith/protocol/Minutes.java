package care.kith.protocol;

/// How long a session usually lasts.
public record Minutes(int from, int to) {
    public Minutes {
        Given.within("from", from, 1, 600);
        Given.within("to", to, from, 600);
    }
}
