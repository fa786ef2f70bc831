package care.kith.casebook;

/// What became of a command: the state after what was written, or the state as it is and why
/// nothing was.
public sealed interface Outcome<S> {

    S state();

    record Done<S>(S state) implements Outcome<S> {}

    record Declined<S>(S state, Refusal why) implements Outcome<S> {}
}
