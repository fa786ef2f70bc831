package care.kith.journal;

import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The checkpoints of a file whose signatures hold, and what is wrong with it. Reading them needs
/// no secret.
///
/// @param soundLength up to where the file holds whole records
/// @param named how many tips all of them name
record Checkpoints(
        List<Checkpoint> good, List<Finding> findings, int length, int soundLength, int named) {

    static Checkpoints in(Path folder, byte[] publicKey) throws IOException {
        var findings = new ArrayList<Finding>();
        var file =
                HeadFile.content(
                        folder.resolve(HeadMemory.CHECKPOINTS), HeadFile.CHECKPOINTS, findings);
        return read(file, publicKey, findings);
    }

    private static Checkpoints read(byte[] file, byte[] publicKey, List<Finding> findings) {
        var good = new ArrayList<Checkpoint>();
        int from = HeadFile.CHECKPOINTS.length;
        var in =
                ByteBuffer.wrap(file, Math.min(from, file.length), Math.max(0, file.length - from));
        int named = 0;
        int sound = from;
        while (in.remaining() >= 4) {
            int length = in.getInt();
            if (length <= 0 || length > in.remaining() - Checkpoint.SIGNATURE) {
                break; // an append that did not finish, or damage: the log's number tells which
            }
            var payload = new byte[length];
            in.get(payload);
            var signature = new byte[Checkpoint.SIGNATURE];
            in.get(signature);
            var read = Checkpoint.parse(payload);
            if (read == null || !KeyRing.signed(publicKey, payload, signature)) {
                if (HeadFile.endsUnwritten(signature) && isLast(in)) {
                    break; // likewise
                }
                sound = in.position();
                findings.add(
                        Finding.of(Finding.Kind.HEAD, "a checkpoint's signature does not hold"));
                continue;
            }
            sound = in.position();
            if (!good.isEmpty() && !read.whole() && !read.follows(good.getLast())) {
                findings.add(
                        Finding.of(
                                Finding.Kind.HEAD,
                                "checkpoint " + read.number() + " does not follow the one before"));
            }
            named += read.tips().size();
            good.add(read);
        }
        return new Checkpoints(good, findings, file.length, sound, named);
    }

    private static boolean isLast(ByteBuffer in) {
        return in.remaining() < 4 || in.getInt(in.position()) == 0;
    }

    Map<StreamKey, Tip> tips() {
        var tips = new LinkedHashMap<StreamKey, Tip>();
        good.forEach(checkpoint -> tips.putAll(checkpoint.tips()));
        return tips;
    }

    /// Whether the file had better be written anew: it says much twice, or its end is torn.
    boolean crowded() {
        return named > 1000 + 2 * tips().size() || good.size() > 1000 || soundLength < length;
    }
}
