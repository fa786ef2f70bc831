package care.kith.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The head's files: how they begin and how they are read whole.
final class HeadFile {

    static final byte[] CHECKPOINTS = "KITHCHK1".getBytes(StandardCharsets.US_ASCII);
    static final byte[] LOG = "KITHLOG1".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 1 << 30;

    private HeadFile() {}

    static byte[] content(Path file, byte[] magic, List<Finding> findings) throws IOException {
        if (!Files.exists(file) || Files.size(file) > LONGEST) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head's file " + file.getFileName() + " is missing"));
            return magic;
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length < magic.length
                || !Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head's file " + file.getFileName() + " begins wrongly"));
        }
        return bytes;
    }

    /// Some file systems make a file longer before they write what is in it, and a power cut leaves
    /// zeros there, of which so many don't stand at the end of a tag or signature by chance.
    static boolean endsUnwritten(byte[] written) {
        int from = written.length - Long.BYTES;
        return from >= 0 && ByteBuffer.wrap(written).getLong(from) == 0;
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
