package care.kith.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How values lie one after another in the head's files. A length is never believed beyond the
/// bytes that are there.
final class Packing {

    private Packing() {}

    @FunctionalInterface
    interface Into {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] packed(Into into) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            into.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }

    static void write(DataOutputStream out, byte @Nullable [] array) throws IOException {
        out.writeInt(array == null ? -1 : array.length);
        if (array != null) {
            out.write(array);
        }
    }

    static byte @Nullable [] array(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length > in.available()) {
            throw new IOException("an array longer than its frame");
        }
        return length < 0 ? null : in.readNBytes(length);
    }

    static byte[] some(DataInputStream in) throws IOException {
        var array = array(in);
        if (array == null) {
            throw new IOException("an array is missing");
        }
        return array;
    }
}
