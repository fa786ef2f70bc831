package care.kith.app;

import care.kith.page.PageWriter;
import care.kith.people.Door;
import care.kith.people.Practice;
import care.kith.people.SignIn;
import jakarta.servlet.DispatcherType;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// What stands before every handler: the access matrix, the sign-in, the session, and the headers
/// that keep a page to itself.
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    @Bean
    WebMatrix matrix() {
        return WebMatrix.shipped();
    }

    /// Without https only this machine is asked, by its own names; a page elsewhere that has its
    /// name resolved to this machine is turned away.
    @Bean
    HttpFirewall firewall(Options options) {
        var firewall = new StrictHttpFirewall();
        if (!options.https()) {
            firewall.setAllowedHostnames(host -> OWN_NAMES.contains(host.toLowerCase(Locale.ROOT)));
        }
        return firewall;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            WebMatrix matrix,
            Door door,
            Practice practice,
            SignIn signIn,
            PageWriter pages,
            WebVisit visit) {
        var refused = new WebRefused(door, pages);
        http.authenticationProvider(new WebSignIn(signIn, door))
                .authorizeHttpRequests(asks ->
                        asks.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(new WebAccess(matrix, door, practice)))
                .formLogin(form ->
                        form.loginPage("/signin")
                                .usernameParameter("name")
                                .successHandler((request, response, who) -> {
                                    visit.begin(request, who);
                                    response.sendRedirect("/");
                                })
                                .failureHandler((_, response, why) ->
                                        response.sendRedirect(
                                                refused.way("?why=" + WebSignIn.reason(why)))))
                // Spring's own writer of Clear-Site-Data keeps it back without https.
                .logout(out ->
                        out.logoutUrl("/signout")
                                .logoutSuccessHandler((_, response, _) ->
                                        response.sendRedirect(refused.way("?said=out")))
                                .addLogoutHandler(
                                        new HeaderWriterLogoutHandler(
                                                new StaticHeadersWriter(
                                                        "Clear-Site-Data",
                                                        "\"cache\", \"storage\""))))
                .sessionManagement(session -> session.sessionFixation(f -> f.newSession()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(visit, AuthorizationFilter.class)
                .headers(WebHeaders::write);
        return http.build();
    }
}
