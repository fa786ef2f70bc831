package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/// Gives a handler its leave for the `{client}` of the address, or the member who is signed in;
/// without leave the client is a thing that does not exist.
public final class LeaveResolver implements HandlerMethodArgumentResolver {

    private final Practice practice;
    private final Leaves leaves;

    public LeaveResolver(Practice practice, Leaves leaves) {
        this.practice = practice;
        this.leaves = leaves;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == MayRead.class || type == MayWrite.class || type == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var by = signedIn(request);
        var type = parameter.getParameterType();
        Object given = null;
        if (by != null && type == Member.class) {
            given = practice.staff().member(by);
        } else if (by != null) {
            var client = client(request);
            if (client != null) {
                given =
                        type == MayWrite.class
                                ? leaves.toWrite(by, client)
                                : leaves.toRead(by, client);
            }
        }
        if (given == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return given;
    }

    private static @Nullable StaffId signedIn(NativeWebRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? null : StaffId.of(principal.getName());
    }

    private static @Nullable StreamId client(NativeWebRequest request) {
        var variables =
                request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                        RequestAttributes.SCOPE_REQUEST);
        if (!(variables instanceof Map<?, ?> named) || !(named.get("client") instanceof String s)) {
            return null;
        }
        try {
            return StreamId.of(s);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
