package care.kith.app;

import care.kith.page.PageWriter;
import care.kith.people.Door;
import care.kith.people.Practice;
import care.kith.people.SignIn;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/// What stands before every handler: the access matrix, the sign-in, the session, and the headers
/// that keep a page to itself.
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    WebMatrix matrix() {
        return WebMatrix.shipped();
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
                .logout(out ->
                        out.logoutUrl("/signout")
                                .logoutSuccessHandler((_, response, _) ->
                                        response.sendRedirect(refused.way("?said=out")))
                                .addLogoutHandler(
                                        new HeaderWriterLogoutHandler(
                                                new ClearSiteDataHeaderWriter(
                                                        Directive.CACHE, Directive.STORAGE))))
                .sessionManagement(session -> session.sessionFixation(f -> f.newSession()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(visit, AuthorizationFilter.class)
                .headers(WebHeaders::write);
        return http.build();
    }
}
