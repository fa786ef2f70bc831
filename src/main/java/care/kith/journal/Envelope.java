package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.entry.StaffId;
import care.kith.entry.When;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands around the body of every entry: what kind it is, when it happened, and who said so.
///
/// @param received in milliseconds since 1970, as `received_ms`: reading the words of a time of day
///   took a tenth of what opening a course takes. Earlier builds wrote those words, as `received`.
record Envelope<B>(
        String kind,
        int version,
        When happened,
        String zone,
        @JsonProperty("received_ms")
                @JsonAlias("received")
                @JsonFormat(
                        shape = JsonFormat.Shape.NUMBER_INT,
                        without = {
                            JsonFormat.Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS,
                            JsonFormat.Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS
                        })
                Instant received,
        StaffId by,
        @Nullable EntryId supersedes,
        B body) {}
