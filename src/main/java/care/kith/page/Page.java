package care.kith.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a handler answers: the fragment to show, what it shows, and why nothing was done if nothing
/// was. The same page is a bare fragment for htmx and stands inside its sheet for everybody else.
public record Page(
        String template,
        Map<String, Object> model,
        @Nullable String refusal,
        int status,
        Sheet sheet) {

    /// What lies around a fragment: the frame of the signed-in, or a quiet sheet with nothing else.
    public enum Sheet {
        FRAME,
        PLAIN
    }

    /// The template is named without its ending: `course/focus`.
    public static Page of(String template) {
        return new Page(template, Map.of(), null, 200, Sheet.FRAME);
    }

    /// What is absent stays out of the model; the template's parameter then takes its default.
    public Page with(String name, @Nullable Object value) {
        var next = new LinkedHashMap<>(model);
        if (value == null) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        return new Page(template, Map.copyOf(next), refusal, status, sheet);
    }

    public Page titled(String title) {
        return with("title", title);
    }

    /// Which place of the navigation this page belongs to: `today` or `clients`.
    public Page at(String place) {
        return with("place", place);
    }

    /// The code names the sentence in `library/words`.
    public Page refused(String code) {
        return new Page(template, model, code, 422, sheet);
    }

    public Page status(int other) {
        return new Page(template, model, refusal, other, sheet);
    }

    public Page plain() {
        return new Page(template, model, refusal, status, Sheet.PLAIN);
    }
}
