package care.kith.app;

import care.kith.entry.StaffId;
import care.kith.page.Frame;
import care.kith.people.Door;
import care.kith.people.Door.Stands;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session whose time or password is over, and lays out what the frame of the page says.
final class WebVisit extends OncePerRequestFilter {

    private static final SecureRandom NONCES = new SecureRandom();

    private final Door door;
    private final Practice practice;
    private final WebFrame frame;
    private final InstantSource clock;

    WebVisit(Door door, Practice practice, WebFrame frame, InstantSource clock) {
        this.door = door;
        this.practice = practice;
        this.frame = frame;
        this.clock = clock;
    }

    /// From a sign-in that has just succeeded.
    void begin(HttpServletRequest request, Authentication who) {
        SignedIn.begin(request.getSession(), WebSignIn.keyNumber(who), clock.instant());
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
        var who = member(SecurityContextHolder.getContext().getAuthentication());
        var session = request.getSession(false);
        if (session != null && SignedIn.over(session, who, clock.instant())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/signin");
            return;
        }
        request.setAttribute(Frame.ATTRIBUTE, frame.around(who));
        rest.doFilter(request, response);
    }

    private @Nullable Member member(@Nullable Authentication who) {
        return who == null
                        || who instanceof AnonymousAuthenticationToken
                        || door.stands() != Stands.OPEN
                ? null
                : practice.staff().member(StaffId.of(who.getName()));
    }
}
