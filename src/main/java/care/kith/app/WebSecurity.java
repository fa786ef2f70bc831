package care.kith.app;

import care.kith.app.WebMatrix.Verdict;
import care.kith.page.Page;
import care.kith.page.PageWriter;
import care.kith.people.Door;
import care.kith.people.Practice;
import care.kith.people.SignIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What stands before every handler: the access matrix, the sign-in, the session, and the headers
/// that keep a page to itself.
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /// Everything comes from here and goes nowhere else; scripts of a page carry its nonce.
    static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self'; img-src 'self'"
                    + " data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri"
                    + " 'none'; frame-ancestors 'none'; object-src 'none'";

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
            WebVisit visit,
            InstantSource clock) {
        http.authenticationProvider(new WebSignIn(signIn, door))
                .authorizeHttpRequests(asks ->
                        asks.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(new WebAccess(matrix, door, practice)))
                .formLogin(form ->
                        form.loginPage("/signin")
                                .usernameParameter("name")
                                .successHandler((request, response, _) -> {
                                    WebVisit.begin(request, clock);
                                    response.sendRedirect("/");
                                })
                                .failureHandler((_, response, why) ->
                                        response.sendRedirect(
                                                back(door, "?why=" + WebSignIn.reason(why)))))
                .logout(out ->
                        out.logoutUrl("/signout")
                                .logoutSuccessHandler((_, response, _) ->
                                        response.sendRedirect(back(door, "?said=out")))
                                .addLogoutHandler((request, response, _) ->
                                        new ClearSiteDataHeaderWriter(
                                                        Directive.CACHE, Directive.STORAGE)
                                                .writeHeaders(request, response)))
                .sessionManagement(session -> session.sessionFixation(f -> f.newSession()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(
                                        (request, response, _) -> response.sendRedirect(way(door)))
                                .accessDeniedHandler((request, response, why) ->
                                        deny(pages, why, request, response)))
                .addFilterBefore(visit, AuthorizationFilter.class)
                .headers(headers ->
                        headers.frameOptions(FrameOptionsConfig::deny)
                                .addHeaderWriter((request, response) ->
                                        response.setHeader(
                                                "Content-Security-Policy",
                                                POLICY.formatted(WebVisit.nonce(request))))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                                .crossOriginOpenerPolicy(
                                        c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .crossOriginResourcePolicy(
                                        c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        return http.build();
    }

    /// Where somebody belongs who has not signed in.
    static String way(Door door) {
        return switch (door.stands()) {
            case NEW, OWNERLESS -> "/first-start";
            case LOCKED -> "/unlock";
            case OPEN -> "/signin";
        };
    }

    private static String back(Door door, String why) {
        return door.stands() == Door.Stands.OPEN ? "/signin" + why : way(door);
    }

    private static void deny(
            PageWriter pages,
            AccessDeniedException why,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pages.write(answer(why, request), request, response);
    }

    private static Page answer(AccessDeniedException why, HttpServletRequest request) {
        if (why instanceof CsrfException) {
            return Page.of("people/stale").status(403);
        }
        return request.getAttribute(WebAccess.VERDICT) == Verdict.REFUSED
                ? Page.of("people/refused").status(403)
                : Page.of("page/missing").status(404);
    }
}
