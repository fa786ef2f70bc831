package care.kith.app;

import care.kith.app.WebMatrix.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.pattern.PathPattern;

/// One endpoint, and what becomes of a request to it from each kind of subject.
///
/// @param byServer served by no handler of ours: the security filter, or a file
/// @param example an address to try it with, where the pattern alone will not do
record WebMatrixRow(
        String method,
        PathPattern path,
        boolean byServer,
        @Nullable String example,
        Map<WebSubject, Verdict> verdicts) {

    boolean namesClient() {
        return path.getPatternString().contains("{client}");
    }

    String endpoint() {
        return method + " " + path.getPatternString();
    }

    Verdict verdict(WebSubject subject) {
        return Objects.requireNonNull(verdicts.get(subject));
    }

    Verdict verdict(Set<WebSubject> subjects) {
        return subjects.stream()
                .map(this::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.HIDDEN);
    }

    /// A file of the interface, the same for everybody.
    boolean isFile() {
        return byServer && method.equals("GET");
    }
}
