package care.kith.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The headers that keep a page to itself.
final class WebHeaders {

    /// Everything comes from here and goes nowhere else; scripts of a page carry its nonce.
    static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self'; img-src 'self'"
                    + " data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri"
                    + " 'none'; frame-ancestors 'none'; object-src 'none'";

    private WebHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny)
                .addHeaderWriter(WebHeaders::policy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void policy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(WebVisit.nonce(request)));
    }
}
