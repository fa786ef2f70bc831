package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.journal.Places;
import care.kith.journal.Strongroom;
import care.kith.vault.Argon;
import care.kith.vault.Disk;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// A founded practice with an owner, and a clock that stands still until it is moved.
public final class PracticeHouse implements InstantSource {

    public static final String PASSWORD = "walnut harbour seven lanterns";

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public final Strongroom strongroom;

    /// Cheap to hash, because here it is counted and not attacked.
    public final Passwords passwords = new Passwords(new Argon2PasswordEncoder(16, 32, 1, 64, 1));

    public final Practice practice;
    public final Member owner;

    public PracticeHouse(Path folder) {
        var random = new SecureRandom();
        strongroom =
                new Strongroom(Places.in(folder), this, random, Disk.REAL, new Argon(64, 1, 1));
        strongroom.found("gravel orchard nine kettles".toCharArray());
        practice = new Practice(strongroom, random, this, passwords);
        practice.found("Hillside practice", "Europe/London");
        practice.team()
                .nameOwner(
                        new NewMember("Olive", Set.of(Role.OWNER), null, null, "olive", PASSWORD));
        owner = Objects.requireNonNull(practice.staff().signingInAs("olive"));
    }

    public Member joined(String name, Role... roles) {
        practice.team()
                .add(owner.id(), new NewMember(name, Set.of(roles), null, null, name, PASSWORD));
        return Objects.requireNonNull(practice.staff().signingInAs(name));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
