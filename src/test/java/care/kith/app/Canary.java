package care.kith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

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

    /// The ways of writing in which it stands there.
    List<String> in(byte[] bytes) {
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
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(bytes(file)).stream().map(way -> file + " " + way))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(String text, String way) {
        return switch (way) {
            case "UTF-8", "UTF-16LE", "UTF-16BE" -> text.getBytes(Charset.forName(way));
            case "hex" -> utf8(HexFormat.of().formatHex(utf8(text)));
            default ->
                    Base64.getEncoder()
                            .encode(utf8("x".repeat(Integer.parseInt(way.substring(7))) + text));
        };
    }

    List<String> ways() {
        var all = new ArrayList<>(anyCase.keySet());
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
