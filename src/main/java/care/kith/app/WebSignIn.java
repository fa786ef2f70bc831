package care.kith.app;

import care.kith.people.Door;
import care.kith.people.Member;
import care.kith.people.SignIn;
import care.kith.people.SignIn.Answer;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Lets Spring Security ask our sign-in. The principal is the member's id and nothing else: what
/// they may do is looked up at each request.
final class WebSignIn implements AuthenticationProvider {

    private final SignIn signIn;
    private final Door door;

    WebSignIn(SignIn signIn, Door door) {
        this.signIn = signIn;
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (door.stands() != Door.Stands.OPEN) {
            throw new DisabledException("nobody can sign in yet");
        }
        var name = asked.getName();
        var password = Objects.toString(asked.getCredentials(), "");
        return switch (signIn.attempt(name, password)) {
            case Answer.Welcome(var member) -> welcome(member);
            case Answer.Wrong _ -> throw new BadCredentialsException("wrong");
            case Answer.Wait _ -> throw new CredentialsExpiredException("wait");
            case Answer.Locked _ -> throw new LockedException("locked");
            case Answer.Lapsed _ -> throw new AccountExpiredException("lapsed");
        };
    }

    private static Authentication welcome(Member member) {
        var token =
                new UsernamePasswordAuthenticationToken(
                        member.id().toString(), null, List.of(new SimpleGrantedAuthority("STAFF")));
        token.setDetails(member.keyNumber());
        return token;
    }

    /// Which key was tried: the session is good for that one and no later one.
    static long keyNumber(Authentication who) {
        return who.getDetails() instanceof Long number ? number : -1;
    }

    /// Which sentence the sign-in page says.
    static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case CredentialsExpiredException _ -> "wait";
            case LockedException _ -> "locked";
            case AccountExpiredException _ -> "lapsed";
            default -> "wrong";
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
