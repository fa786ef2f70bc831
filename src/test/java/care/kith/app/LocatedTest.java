package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedTest {

    private static final Path DATA = Path.of("practice");

    @Test
    void everythingLiesInTheFolderWhenNoDatabaseIsNamed() {
        assertThat(Located.in(DATA, null, Map.of()).database()).isNull();
    }

    @Test
    void theOptionGoesBeforeTheEnvironmentAndThePasswordComesFromTheEnvironment() {
        var database =
                Located.in(
                                DATA,
                                "jdbc:postgresql://here/kith?user=anna&ssl=true",
                                Map.of(
                                        "KITH_DATABASE",
                                        "jdbc:postgresql://there/kith",
                                        "PGPASSWORD",
                                        "usual",
                                        "KITH_DATABASE_PASSWORD",
                                        "own"))
                        .database();

        assertThat(database).isNotNull();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://here/kith?ssl=true");
        assertThat(database.user()).isEqualTo("anna");
        assertThat(database.password()).isEqualTo("own");
        assertThat(database.toString()).doesNotContain("own");
    }

    @Test
    void theEnvironmentNamesADatabaseToo() {
        var database =
                Located.in(
                                DATA,
                                null,
                                Map.of(
                                        "KITH_DATABASE",
                                        "postgresql://there/kith?user=kim",
                                        "PGPASSWORD",
                                        "usual"))
                        .database();

        assertThat(database).isNotNull();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://there/kith");
        assertThat(database.user()).isEqualTo("kim");
        assertThat(database.password()).isEqualTo("usual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://there/kith?user=kim&password=shown",
                "postgresql://kim:shown@there/kith",
                "jdbc:mysql://there/shown"
            })
    void refusesAnAddressWithAPasswordOrOfAnotherDatabaseAndDoesNotRepeatIt(String address) {
        assertThatThrownBy(() -> Located.in(DATA, address, Map.of()))
                .isInstanceOf(Arguments.Misunderstood.class)
                .hasMessageNotContaining("shown");
    }
}
