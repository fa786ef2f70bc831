package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The start searches nothing, so whatever is written for it must be named somewhere.
class WiringTest {

    @Test
    void whateverIsWrittenForTheServerIsNamedInItsWiring(@TempDir Path folder) throws Exception {
        var search = new ClassPathScanningCandidateComponentProvider(true);
        search.addExcludeFilter(new AnnotationTypeFilter(SpringBootConfiguration.class));
        var written = search.findCandidateComponents("care.kith");
        assertThat(written).hasSizeGreaterThan(30);
        try (var practice = WebPractice.open(folder)) {
            for (var each : written) {
                var type = Class.forName(each.getBeanClassName());
                if (ofATest(type)) {
                    continue;
                }
                assertThat(practice.bean(type)).as(type.getName()).isNotNull();
            }
        }
    }

    private static boolean ofATest(Class<?> type) {
        var program = WebApplication.class.getProtectionDomain().getCodeSource().getLocation();
        return !type.getProtectionDomain().getCodeSource().getLocation().equals(program);
    }
}
