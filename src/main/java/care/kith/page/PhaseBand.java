package care.kith.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course at a glance: its phases side by side, a dot for each session.
public record PhaseBand(List<Part> parts) {

    public PhaseBand {
        parts = List.copyOf(parts);
    }

    /// One phase, named in words, with its sessions in order.
    public record Part(Tone tone, String name, List<Dot> dots) {

        public Part {
            dots = List.copyOf(dots);
        }
    }

    /// One session: its number, what became of it, its day if it has one, and whether it is next.
    public record Dot(int number, Kept kept, @Nullable LocalDate on, boolean next) {}
}
