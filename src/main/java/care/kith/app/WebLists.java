package care.kith.app;

import care.kith.casebook.Casebook;
import care.kith.caseload.Caseload;
import care.kith.journal.Strongroom;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds what the lists and the pages of a course stand on.
@Configuration(proxyBeanMethods = false)
class WebLists {

    @Bean
    RandomGenerator random(Options options) {
        return options.random();
    }

    @Bean
    Caseload caseload(
            Practice practice,
            Leaves leaves,
            Casebook casebook,
            Instruments instruments,
            Strongroom strongroom) {
        return new Caseload(
                practice,
                leaves,
                casebook,
                instruments,
                clients -> strongroom.journal().summaries(clients));
    }
}
