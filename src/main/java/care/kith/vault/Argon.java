package care.kith.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What it costs to try one passphrase: Argon2id (RFC 9106), with its parameters kept beside the
/// key that it wraps so that they can grow.
public record Argon(int memoryKib, int passes, int lanes) {

    public static final Argon USUAL = new Argon(64 * 1024, 3, 1);

    public Argon {
        if (memoryKib < 8
                || memoryKib > 4 * 1024 * 1024
                || passes < 1
                || passes > 100
                || lanes < 1
                || lanes > 64) {
            throw new IllegalArgumentException("no sensible cost of a passphrase");
        }
    }

    byte[] key(char[] passphrase, byte[] salt) {
        var encoded = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(passphrase));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var key = new byte[32];
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        encoded.clear();
        while (encoded.hasRemaining()) {
            encoded.put((byte) 0);
        }
        return key;
    }
}
