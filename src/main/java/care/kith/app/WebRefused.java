package care.kith.app;

import care.kith.app.WebMatrix.Verdict;
import care.kith.page.Page;
import care.kith.page.PageWriter;
import care.kith.people.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// What somebody gets who did not get through: the way in, the rule, or nothing that tells a hidden
/// thing from a missing one.
final class WebRefused implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final Door door;
    private final PageWriter pages;

    WebRefused(Door door, PageWriter pages) {
        this.door = door;
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(way());
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getAttribute(WebAccess.FIRST) instanceof String address) {
            response.sendRedirect(address);
        } else {
            pages.write(answer(why, request), request, response);
        }
    }

    /// Where somebody belongs who has not signed in.
    String way() {
        return switch (door.stands()) {
            case NEW, OWNERLESS -> "/first-start";
            case LOCKED -> "/unlock";
            case OPEN -> "/signin";
        };
    }

    /// The same, with what the sign-in page is to say.
    String way(String why) {
        return door.stands() == Door.Stands.OPEN ? "/signin" + why : way();
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
