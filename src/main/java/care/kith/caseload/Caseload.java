package care.kith.caseload;

import care.kith.casebook.Casebook;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StreamId;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import care.kith.people.Member;
import care.kith.people.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The summaries of those clients whom somebody cares for; nobody else's are even looked up.
public final class Caseload {

    private final Practice practice;
    private final Leaves leaves;
    private final Casebook casebook;
    private final Instruments instruments;
    private final Function<Set<StreamId>, Map<StreamId, String>> summaries;
    private final Map<StreamId, Read> read = new ConcurrentHashMap<>();

    /// A summary as it was last read, with the text that it was read from.
    private record Read(String json, Summary summary) {}

    /// One client of somebody's, and how they stand to each other.
    public record Client(StreamId id, Set<CareRole> stands, Summary summary) {

        /// Whether this client's sessions are this person's own.
        boolean treated() {
            return stands.contains(CareRole.THERAPIST);
        }
    }

    /// @param summaries the stored summaries of these clients, as far as they have one
    public Caseload(
            Practice practice,
            Leaves leaves,
            Casebook casebook,
            Instruments instruments,
            Function<Set<StreamId>, Map<StreamId, String>> summaries) {
        this.practice = practice;
        this.leaves = leaves;
        this.casebook = casebook;
        this.instruments = instruments;
        this.summaries = summaries;
    }

    /// By name; whom one treats and whom one supervises.
    public List<Client> of(Member who) {
        var caseload = practice.staff().caseload(who.id());
        var stored = summaries.apply(caseload.keySet());
        var clients = new ArrayList<Client>();
        caseload.forEach((id, stands) -> {
            var summary = summary(who, id, stored.get(id));
            if (summary != null) {
                clients.add(new Client(id, stands, summary));
            }
        });
        clients.sort(
                Comparator.comparing((Client client) -> client.summary.name())
                        .thenComparing(client -> client.id.toString()));
        return List.copyOf(clients);
    }

    private @Nullable Summary summary(Member who, StreamId id, @Nullable String json) {
        if (json == null) {
            return again(who, id);
        }
        var known = read.get(id);
        if (known != null && known.json.equals(json)) {
            return known.summary;
        }
        var summary = Summary.read(json);
        if (summary == null) {
            summary = again(who, id);
        }
        if (summary != null) {
            read.put(id, new Read(json, summary));
        }
        return summary;
    }

    /// From the record itself, where there is no summary or one that only another version can read.
    private @Nullable Summary again(Member who, StreamId id) {
        var leave = leaves.toRead(who.id(), id);
        return leave == null ? null : Summary.of(casebook.lines(leave), instruments);
    }
}
