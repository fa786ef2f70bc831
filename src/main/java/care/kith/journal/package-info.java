/// Streams of sealed entries: codec, chain, head, storage, verification. Only `people` and
/// `casebook` use it.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"entry", "vault"})
package care.kith.journal;

import org.jspecify.annotations.NullMarked;
