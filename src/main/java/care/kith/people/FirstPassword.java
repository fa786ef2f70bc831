package care.kith.people;

import java.util.random.RandomGenerator;

/// A password made by chance for somebody else: twenty letters and digits that nobody mistakes for
/// one another, about 99 bits, in groups that can be read out.
final class FirstPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private FirstPassword() {}

    static String of(RandomGenerator random) {
        var made = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                made.append('-');
            }
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
