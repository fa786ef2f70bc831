package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StrictYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The demonstration practice as `demo/practice.yaml` tells it; everybody in it is invented.
record DemoPlan(String practice, String zone, List<Person> staff, List<CasePlan> cases) {

    record Person(
            String reference, String name, String signIn, @Nullable String level, Set<Role> roles) {

        /// Who this is and how they sign in, as one line of JSON says it.
        Map<String, Object> signInFields() {
            return Map.of(
                    "name",
                    name,
                    "sign_in",
                    signIn,
                    "level",
                    Objects.requireNonNullElse(level, ""));
        }
    }

    /// A case as it stands, or told again: under another name, cut after a session, with every day
    /// moved by whole weeks so that the next session falls in the coming days.
    ///
    /// @param unsigned whether the note of the last session waits, and whatever was asked about
    ///   risk
    /// @param booked whether the sessions to come are planned; absent means that they are
    record CasePlan(
            String file,
            @Nullable String caseId,
            @Nullable String title,
            @Nullable Integer stopAfter,
            @Nullable Integer nextInDays,
            @Nullable String nextTime,
            @Nullable String therapist,
            @Nullable Map<String, String> replace,
            @Nullable Boolean unsigned,
            @Nullable Boolean booked) {

        boolean leavesNoteUnsigned() {
            return Boolean.TRUE.equals(unsigned);
        }

        boolean books() {
            return !Boolean.FALSE.equals(booked);
        }
    }

    static DemoPlan shipped() {
        return StrictYaml.read("practice.yaml", resource("practice.yaml"), DemoPlan.class);
    }

    static String resource(String name) {
        try (var in = DemoPlan.class.getResourceAsStream("/demo/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
