package care.kith.app;

import care.kith.casebook.Casebook;
import care.kith.journal.Strongroom;
import care.kith.measure.Instruments;
import care.kith.people.Door;
import care.kith.people.Leaves;
import care.kith.people.Passwords;
import care.kith.people.Practice;
import care.kith.people.SignIn;
import care.kith.protocol.Protocols;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds the rooms of one practice out of its options.
@Configuration(proxyBeanMethods = false)
class WebWiring {

    @Bean
    InstantSource clock(Options options) {
        return options.clock();
    }

    @Bean(destroyMethod = "close")
    Strongroom strongroom(Beforehand beforehand) {
        return beforehand.strongroom();
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Practice practice(Strongroom strongroom, Options options, Passwords passwords) {
        return new Practice(strongroom, options.random(), options.clock(), passwords);
    }

    @Bean
    Leaves leaves(Practice practice) {
        return new Leaves(practice);
    }

    @Bean
    SignIn signIn(Practice practice, Passwords passwords, InstantSource clock) {
        return new SignIn(practice, passwords, clock);
    }

    @Bean
    Door door(Strongroom strongroom, Practice practice, Passwords passwords, Options options) {
        return new Door(
                strongroom,
                practice,
                passwords,
                options.passphrase(),
                options.inEnvironment(),
                options.clock());
    }

    @Bean
    Casebook casebook(Strongroom strongroom, Practice practice, Options options) {
        return new Casebook(
                strongroom,
                options.random(),
                options.clock(),
                () -> practice.staff().zone(),
                Summaries::of);
    }

    @Bean
    Protocols protocols(Beforehand beforehand) {
        return beforehand.protocols();
    }

    @Bean
    Instruments instruments(Beforehand beforehand) {
        return beforehand.instruments();
    }
}
