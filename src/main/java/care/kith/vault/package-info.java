/// Keys, the key ring, sealing and opening: the only room that touches cryptography.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"entry"})
package care.kith.vault;

import org.jspecify.annotations.NullMarked;
