package care.kith.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The recovery sheet: 128 random bits as eight pronounceable words of 16 bits and a ninth that
/// checks them, in the spelling of Wilkerson's proquints (2009), which needs no word list.
final class RecoveryWords {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    static final int SECRET = 16;

    private RecoveryWords() {}

    static List<String> of(byte[] secret) {
        var words = new ArrayList<String>();
        for (int i = 0; i < secret.length; i += 2) {
            words.add(word(secret[i], secret[i + 1]));
        }
        var check = check(secret);
        words.add(word(check[0], check[1]));
        return List.copyOf(words);
    }

    /// @throws WrongRecoveryWords when a word is misspelled or the last does not fit the others
    static byte[] secret(List<String> words) {
        if (words.size() != SECRET / 2 + 1) {
            throw new WrongRecoveryWords("the sheet has " + (SECRET / 2 + 1) + " words");
        }
        var all = new byte[SECRET + 2];
        for (int i = 0; i < words.size(); i++) {
            int bits = bits(words.get(i).strip().toLowerCase(Locale.ROOT), i + 1);
            all[2 * i] = (byte) (bits >> 8);
            all[2 * i + 1] = (byte) bits;
        }
        var secret = Arrays.copyOf(all, SECRET);
        var check = check(secret);
        if (check[0] != all[SECRET] || check[1] != all[SECRET + 1]) {
            throw new WrongRecoveryWords("the words do not fit together: one is misread");
        }
        return secret;
    }

    private static String word(byte high, byte low) {
        int bits = (high & 0xff) << 8 | (low & 0xff);
        return new String(
                new char[] {
                    CONSONANTS.charAt(bits >> 12),
                    VOWELS.charAt(bits >> 10 & 3),
                    CONSONANTS.charAt(bits >> 6 & 15),
                    VOWELS.charAt(bits >> 4 & 3),
                    CONSONANTS.charAt(bits & 15)
                });
    }

    private static int bits(String word, int position) {
        int bits = 0;
        for (int i = 0; i < 5; i++) {
            var letters = i % 2 == 0 ? CONSONANTS : VOWELS;
            int at = word.length() == 5 ? letters.indexOf(word.charAt(i)) : -1;
            if (at < 0) {
                throw new WrongRecoveryWords("word " + position + " is misspelled");
            }
            bits = bits * letters.length() + at;
        }
        return bits;
    }

    private static byte[] check(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
