/// Protocol files, read strictly and offered as values: phases, tasks with proofs, tactics, measure
/// plans.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"entry", "page"})
package care.kith.protocol;

import org.jspecify.annotations.NullMarked;
