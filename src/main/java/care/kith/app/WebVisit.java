package care.kith.app;

import care.kith.entry.StaffId;
import care.kith.page.Frame;
import care.kith.people.Door;
import care.kith.people.Door.Stands;
import care.kith.people.Practice;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session twelve hours after its sign-in, whatever happened in between, and lays out what
/// the frame of the page says: who is signed in, and what everybody should know.
final class WebVisit extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private static final String SIGNED_IN = "care.kith.signed-in";
    private static final SecureRandom NONCES = new SecureRandom();

    private final Door door;
    private final Practice practice;
    private final WebBanners banners;
    private final InstantSource clock;

    WebVisit(Door door, Practice practice, WebBanners banners, InstantSource clock) {
        this.door = door;
        this.practice = practice;
        this.banners = banners;
        this.clock = clock;
    }

    static void begin(HttpServletRequest request, InstantSource clock) {
        request.getSession().setAttribute(SIGNED_IN, clock.instant());
    }

    /// The nonce of this response, the same for its header and its page.
    static String nonce(HttpServletRequest request) {
        if (request.getAttribute(Frame.NONCE) instanceof String made) {
            return made;
        }
        var bytes = new byte[18];
        NONCES.nextBytes(bytes);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(Frame.NONCE, made);
        return made;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        nonce(request);
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SIGNED_IN) instanceof Instant since
                && !clock.instant().isBefore(since.plus(LONGEST))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/signin");
            return;
        }
        request.setAttribute(Frame.ATTRIBUTE, new Frame(who(), banners.now()));
        rest.doFilter(request, response);
    }

    private @Nullable String who() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || who instanceof AnonymousAuthenticationToken
                || door.stands() != Stands.OPEN) {
            return null;
        }
        var member = practice.staff().member(StaffId.of(who.getName()));
        return member == null ? null : member.name();
    }
}
