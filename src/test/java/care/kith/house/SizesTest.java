package care.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No file outgrows the house.
class SizesTest {

    @Test
    void noFileOutgrowsTheHouse() {
        assertThat(longerThan(250, House.files("src/main/java", ".java"))).isEmpty();
        assertThat(longerThan(400, House.files("src/test/java", ".java"))).isEmpty();
        assertThat(longerThan(150, House.files("src/main/jte", ".jte"))).isEmpty();
        assertThat(longerThan(300, House.files("src/main/resources", ".css", ".js"))).isEmpty();
    }

    @Test
    void nineOfTenSourcesFitOnAPage() {
        var sizes =
                House.files("src/main/java", ".java").stream().map(House::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() * 9 / 10)).isLessThanOrEqualTo(100);
    }

    private static List<Path> longerThan(long limit, List<Path> files) {
        return files.stream().filter(file -> House.lines(file) > limit).toList();
    }
}
