/// Instruments as data, answering, scoring, bands and change.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"entry", "page", "people", "casebook", "protocol"})
package care.kith.measure;

import org.jspecify.annotations.NullMarked;
