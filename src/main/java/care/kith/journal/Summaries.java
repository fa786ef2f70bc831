package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The clients' summaries, opened once: what was asked for is held in memory and replaced with each
/// acknowledged batch, so that it says what the store says.
final class Summaries {

    private final Storage storage;
    private final KeyRing ring;
    private final Map<StreamId, Optional<String>> opened = new HashMap<>();
    private long forgotten;

    Summaries(Storage storage, KeyRing ring) {
        this.storage = storage;
        this.ring = ring;
    }

    Map<StreamId, String> all() {
        return of(storage.read(store -> store.streams().summarised()));
    }

    /// Of these clients alone: nobody else's is read or opened.
    Map<StreamId, String> of(Collection<StreamId> clients) {
        while (true) {
            long since = since();
            var unknown = unknown(clients);
            if (unknown.isEmpty()) {
                return known(clients);
            }
            storage.read(store -> {
                store.streams().each(unknown, row -> keep(row, since));
                return unknown;
            });
            without(unknown, since);
        }
    }

    /// Takes over what a group has written. It is newer than anything that is being read meanwhile.
    synchronized void written(Frame frame) {
        for (var row : frame.streams()) {
            if (row.at().track() == StreamKey.ENTRIES) {
                opened.put(row.at().stream(), Summary.open(ring, row));
            }
        }
    }

    synchronized void forget(StreamId stream) {
        forgotten++;
        opened.remove(stream);
    }

    synchronized void forgetAll() {
        forgotten++;
        opened.clear();
    }

    private synchronized long since() {
        return forgotten;
    }

    private synchronized Set<StreamId> unknown(Collection<StreamId> clients) {
        var unknown = new LinkedHashSet<>(clients);
        unknown.removeIf(opened::containsKey);
        return unknown;
    }

    /// Keeps what was read, unless something was written or forgotten since.
    private synchronized void keep(StreamRow row, long since) {
        var id = row.at().stream();
        if (since == forgotten && !opened.containsKey(id)) {
            opened.put(id, Summary.open(ring, row));
        }
    }

    /// Whoever was looked for and has no row has no summary.
    private synchronized void without(Set<StreamId> clients, long since) {
        if (since == forgotten) {
            clients.forEach(client -> opened.putIfAbsent(client, Optional.empty()));
        }
    }

    private synchronized Map<StreamId, String> known(Collection<StreamId> clients) {
        var known = new HashMap<StreamId, String>();
        for (var client : clients) {
            opened.getOrDefault(client, Optional.empty())
                    .filter(_ -> ring.holds(client))
                    .ifPresent(summary -> known.put(client, summary));
        }
        return known;
    }
}
