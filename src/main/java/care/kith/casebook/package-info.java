/// The one road: read, open, fold, decide, append.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"entry", "vault", "journal", "people"})
package care.kith.casebook;

import org.jspecify.annotations.NullMarked;
