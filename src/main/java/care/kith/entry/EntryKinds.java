package care.kith.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The name on disk of each kind of entry: hyphenated, and never changed once written.
public final class EntryKinds {

    private EntryKinds() {}

    private static final Map<String, Class<? extends Entry>> BY_NAME = new TreeMap<>();

    static {
        for (var family : Entry.class.getPermittedSubclasses()) {
            Arrays.stream(family.getPermittedSubclasses())
                    .map(kind -> kind.<Entry>asSubclass(Entry.class))
                    .forEach(kind -> BY_NAME.put(name(kind), kind));
        }
    }

    /// The kind's name: "person-added" for `PersonAdded`.
    public static String name(Class<? extends Entry> kind) {
        return kind.getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    public static Map<String, Class<? extends Entry>> all() {
        return java.util.Collections.unmodifiableMap(BY_NAME);
    }
}
