package care.kith.app;

import care.kith.app.WebMatrix.Match;
import care.kith.app.WebMatrix.Verdict;
import care.kith.entry.StaffId;
import care.kith.people.Door;
import care.kith.people.Member;
import care.kith.people.Practice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Asks the access matrix about each request, anew each time: a relationship that has ended, or a
/// member who is gone, is felt at the next request.
final class WebAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /// The request attribute that says why a request was denied.
    static final String VERDICT = "kith.verdict";

    /// The request attribute that names the page to which somebody has to go first.
    static final String FIRST = "kith.first";

    /// All that a password opens which somebody else has made, beside the files of the interface.
    private static final Set<String> WITH_FIRST_PASSWORD =
            Set.of("GET /password", "POST /password", "POST /signout");

    private final WebMatrix matrix;
    private final Door door;
    private final Practice practice;

    WebAccess(WebMatrix matrix, Door door, Practice practice) {
        this.matrix = matrix;
        this.door = door;
        this.practice = practice;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var match = matrix.match(request.getMethod(), path(request));
        var member = door.stands() == Door.Stands.OPEN ? member(who.get()) : null;
        var verdict = verdict(match, member);
        if (member != null && member.mustChoosePassword() && !opensFirst(match)) {
            verdict = Verdict.REFUSED;
            request.setAttribute(FIRST, "/password");
        }
        request.setAttribute(VERDICT, verdict);
        return new AuthorizationDecision(verdict == Verdict.ALLOWED);
    }

    private static boolean opensFirst(@Nullable Match match) {
        return match != null
                && (WITH_FIRST_PASSWORD.contains(match.row().endpoint()) || match.row().isFile());
    }

    private Verdict verdict(@Nullable Match match, @Nullable Member member) {
        if (match == null) {
            return Verdict.HIDDEN;
        }
        return switch (door.stands()) {
            case NEW, LOCKED -> match.row().verdict(WebSubject.LOCKED);
            case OWNERLESS, OPEN -> match.row().verdict(subjects(match, member));
        };
    }

    private Set<WebSubject> subjects(Match match, @Nullable Member member) {
        return member == null
                ? Set.of(WebSubject.ANONYMOUS)
                : WebSubject.of(
                        practice.staff(), member, match.row().namesClient(), match.client());
    }

    private @Nullable Member member(@Nullable Authentication who) {
        return who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()
                ? null
                : practice.staff().member(StaffId.of(who.getName()));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
