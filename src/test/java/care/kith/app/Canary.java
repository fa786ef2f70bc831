package care.kith.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;

/// Texts that stand nowhere else, and the search for them in bytes however they may be written.
final class Canary {

    private static final int STEM_LENGTH = 20;

    private final String stem;
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> anyCase = new LinkedHashMap<>();
    private int planted;

    Canary(Random random) {
        var letters = new StringBuilder("Qv");
        while (letters.length() < STEM_LENGTH) {
            letters.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
        }
        stem = letters.toString();
        var bytes = stem.getBytes(StandardCharsets.US_ASCII);
        anyCase.put("UTF-8", stem);
        anyCase.put("UTF-16LE", latin(stem.getBytes(StandardCharsets.UTF_16LE)));
        anyCase.put("UTF-16BE", latin(stem.getBytes(StandardCharsets.UTF_16BE)));
        anyCase.put("hex", HexFormat.of().formatHex(bytes));
        anyCase.replaceAll((_, needle) -> needle.toLowerCase(Locale.ROOT));
        for (var before = 0; before < 3; before++) {
            exact.put("base64+" + before, base64(bytes, before));
        }
    }

    /// What base64 makes of the stem wherever it stands, without the characters it shares with its
    /// neighbours. Letters and digits alone never become `+` or `/`.
    private static String base64(byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    String stem() {
        return stem;
    }

    int planted() {
        return planted;
    }

    String next() {
        planted++;
        return stem + planted;
    }

    /// The ways of writing in which it stands there, also inside what is packed.
    List<String> in(byte[] bytes) {
        var found = new ArrayList<>(plainly(bytes));
        for (var part : unpacked(bytes)) {
            in(part).forEach(way -> found.add("packed " + way));
        }
        return found;
    }

    private static List<byte[]> unpacked(byte[] bytes) {
        var parts = new ArrayList<byte[]>();
        if (bytes.length > 4 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (var packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                parts.add(packed.readAllBytes());
            } catch (IOException _) {
                // only looked like it
            }
        } else if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var packed = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (packed.getNextEntry() != null) {
                    parts.add(packed.readAllBytes());
                }
            } catch (IOException _) {
                // only looked like it
            }
        }
        return parts;
    }

    private List<String> plainly(byte[] bytes) {
        var text = latin(bytes);
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        anyCase.forEach((way, needle) -> {
            if (lower.contains(needle)) {
                found.add(way);
            }
        });
        exact.forEach((way, needle) -> {
            if (text.contains(needle)) {
                found.add(way);
            }
        });
        return found;
    }

    List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Each file below a folder, in which it stands.
    List<String> below(Path folder) {
        return below(folder, Instant.MIN);
    }

    /// As `below`, of the files changed since then; one that vanishes meanwhile holds nothing any
    /// more.
    List<String> below(Path folder, Instant since) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                                throws IOException {
                            if (about.isRegularFile()
                                    && !about.lastModifiedTime().toInstant().isBefore(since)) {
                                in(bytes(file)).forEach(way -> found.add(file + " " + way));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException fault) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static byte[] written(String text, String way) {
        return switch (way) {
            case "packed UTF-8" -> packed(utf8(text));
            case "UTF-8", "UTF-16LE", "UTF-16BE" -> text.getBytes(Charset.forName(way));
            case "hex" -> utf8(HexFormat.of().formatHex(utf8(text)));
            default ->
                    Base64.getEncoder()
                            .encode(utf8("x".repeat(Integer.parseInt(way.substring(7))) + text));
        };
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return new byte[0];
        }
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<String> ways() {
        var all = new ArrayList<>(anyCase.keySet());
        all.add("packed UTF-8");
        all.addAll(exact.keySet());
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
