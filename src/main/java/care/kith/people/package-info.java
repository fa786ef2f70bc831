/// Staff, roles, sign-in, who looks after whom; the only maker of leave to read or write.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"entry", "vault", "page", "journal"})
package care.kith.people;

import org.jspecify.annotations.NullMarked;
