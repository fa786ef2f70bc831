package care.kith.app;

import care.kith.journal.Strongroom;
import care.kith.page.Words;
import care.kith.people.Door;
import care.kith.people.LeaveResolver;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Builds what goes with each request: the session's end, the frame, and a handler's leave.
@Configuration(proxyBeanMethods = false)
class WebVisiting {

    @Bean
    WebFrame frame(
            Strongroom strongroom,
            Door door,
            Practice practice,
            Words words,
            Options options,
            InstantSource clock) {
        var everybodys =
                new WebBanners(
                        strongroom,
                        words,
                        Demo.PASSPHRASE.equals(options.passphrase()),
                        door::passphraseInEnvironment);
        return new WebFrame(practice, everybodys, words, clock);
    }

    @Bean
    WebVisit visit(Door door, Practice practice, WebFrame frame, InstantSource clock) {
        return new WebVisit(door, practice, frame, clock);
    }

    /// Runs inside the security chain, so not a second time around it.
    @Bean
    FilterRegistrationBean<WebVisit> onlyInTheChain(WebVisit visit) {
        var registration = new FilterRegistrationBean<>(visit);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    WebMvcConfigurer leaveResolving(Practice practice, Leaves leaves) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new LeaveResolver(practice, leaves));
            }
        };
    }
}
