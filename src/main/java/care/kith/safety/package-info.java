/// Risk answers and enquiries, and the alerts that follow from them.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"entry", "page", "people", "casebook", "protocol", "measure"})
package care.kith.safety;

import org.jspecify.annotations.NullMarked;
