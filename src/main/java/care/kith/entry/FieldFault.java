package care.kith.entry;

import care.kith.entry.StrictYaml.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// A field of a file that does not fit: where it stands, and what was expected there. What stands
/// there instead is never repeated.
record FieldFault(Document document, JacksonException cause) {

    MalformedFile named() {
        var pointer = pointer();
        return switch (cause) {
            case MismatchedInputException absent when isAbsent(absent) -> absent(pointer);
            case UnrecognizedPropertyException unknown ->
                    document.fault(pointer, Expected.fields(unknown.getKnownPropertyIds()));
            case InvalidFormatException format
                    when format.getTargetType() != null && format.getTargetType().isEnum() ->
                    document.fault(pointer, "must be " + Expected.of(format.getTargetType()));
            case InvalidFormatException format when isOurs(format) ->
                    document.fault(pointer, ownWords(format.getOriginalMessage()));
            case MismatchedInputException wrong ->
                    document.fault(pointer, "must be " + Expected.of(wrong.getTargetType()));
            default -> refused(pointer);
        };
    }

    private static boolean isAbsent(MismatchedInputException e) {
        return e instanceof InvalidNullException
                || e.getOriginalMessage().startsWith("Missing required creator property");
    }

    /// A field that is missing; where a misspelt one stands in its place, that one is named.
    private MalformedFile absent(String pointer) {
        var at = pointer.lastIndexOf('/');
        var place = at < 0 ? "" : pointer.substring(0, at);
        var last = cause.getPath().isEmpty() ? null : cause.getPath().getLast().from();
        if (last instanceof Class<?> type && type.isRecord()) {
            var known = NeededFields.names(type);
            for (var name : document.tree().at(place).propertyNames()) {
                if (!known.isEmpty() && !known.contains(name)) {
                    return document.fault(
                            place + "/" + StrictYaml.escape(name), Expected.fields(known));
                }
            }
        }
        return document.fault(pointer, "must be given");
    }

    /// A value that refused itself; its message begins with the field where it knows one.
    private MalformedFile refused(String pointer) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var reason = deepest.getMessage();
        if (deepest instanceof NullPointerException || reason == null) {
            return document.fault(pointer, "lacks something that must be there");
        }
        if (deepest instanceof JacksonException jackson) {
            return document.fault(pointer, jackson.getOriginalMessage());
        }
        var space = reason.indexOf(' ');
        var own = pointer + "/" + (space < 0 ? reason : reason.substring(0, space));
        return space > 0 && document.lines().containsKey(own)
                ? document.fault(own, reason.substring(space + 1))
                : document.fault(pointer, reason);
    }

    /// Our own readers say what is allowed; Jackson's own sentences repeat the value.
    private static boolean isOurs(JacksonException e) {
        return e.getOriginalMessage()
                .startsWith("Cannot deserialize value of type `care.kith.entry.Stated");
    }

    /// What our reader said, without Jackson's sentence around it, which repeats the value.
    private static String ownWords(String message) {
        var at = message.lastIndexOf("must be");
        return at < 0 ? "is not one of the words of its list" : message.substring(at);
    }

    private String pointer() {
        var pointer = new StringBuilder();
        for (var step : cause.getPath()) {
            var name = step.getPropertyName();
            pointer.append('/').append(name == null ? step.getIndex() : StrictYaml.escape(name));
        }
        return pointer.toString();
    }
}
