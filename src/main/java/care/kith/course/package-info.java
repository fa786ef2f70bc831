/// The therapy: intake, people, timeline, understanding, sessions, ending.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"entry", "page", "people", "casebook", "protocol", "measure"})
package care.kith.course;

import org.jspecify.annotations.NullMarked;
