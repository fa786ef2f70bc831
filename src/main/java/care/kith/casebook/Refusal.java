package care.kith.casebook;

/// Why a command was refused. A room's refusals are an enum that implements this; `code` names the
/// sentence in `library/words` ("course.focus-overdue").
public interface Refusal {

    String code();
}
