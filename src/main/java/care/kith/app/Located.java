package care.kith.app;

import care.kith.journal.Places;
import care.kith.journal.Places.Database;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a practice lies: in its folder, or with its entries in the database that `--database` or
/// `KITH_DATABASE` names. A password comes from the environment alone, and no address is ever said
/// back, since it may hold one by mistake.
final class Located {

    static final String VARIABLE = "KITH_DATABASE";

    private static final Pattern USER = Pattern.compile("(?<=[?&])user=([^&]*)&?");

    private Located() {}

    static Places in(Path data, Arguments arguments) {
        return in(data, arguments.value(Option.DATABASE), System.getenv());
    }

    static Places in(Path data, @Nullable String named, Map<String, String> environment) {
        var url = named != null ? named : environment.getOrDefault(VARIABLE, "");
        var places = Places.in(data);
        return url.isEmpty() ? places : places.withDatabase(database(url, environment));
    }

    private static Database database(String given, Map<String, String> environment) {
        var url = given.startsWith("jdbc:") ? given : "jdbc:" + given;
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Arguments.Misunderstood(
                    "the database must be PostgreSQL: jdbc:postgresql://HOST/NAME?user=USER");
        }
        if (url.contains("password=") || url.replaceFirst("\\?.*", "").contains("@")) {
            throw new Arguments.Misunderstood(
                    "the database's address must hold no password: set KITH_DATABASE_PASSWORD, and"
                            + " name the user with ?user=USER");
        }
        var user = USER.matcher(url);
        var named =
                user.find()
                        ? user.group(1)
                        : environment.getOrDefault("PGUSER", System.getProperty("user.name", ""));
        var password =
                environment.getOrDefault(
                        "KITH_DATABASE_PASSWORD", environment.getOrDefault("PGPASSWORD", ""));
        return new Database(user.replaceAll("").replaceFirst("[?&]$", ""), named, password);
    }
}
