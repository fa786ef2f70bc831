package care.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Every room keeps to the neighbours it has declared.
class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of("care.kith");

    @Test
    void roomsKeepToTheirDeclaredNeighbours() {
        ROOMS.verify();
    }

    @Test
    void theirPictureIsDrawnFromTheCode() {
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder("target/rooms"))
                .writeModulesAsPlantUml();

        assertThat(Path.of("target/rooms/components.puml")).content().contains("Entry", "Journal");
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws Exception {
        try (var folders = Files.walk(House.MAIN)) {
            assertThat(folders.filter(Files::isDirectory).filter(House::holdsJava))
                    .isNotEmpty()
                    .allSatisfy(room ->
                            assertThat(room.resolve("package-info.java"))
                                    .content()
                                    .startsWith("///")
                                    .contains("@NullMarked"));
        }
    }
}
