/// What is due, done, missing and worrying: pure functions of record, protocol and day.
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "entry",
            "page",
            "people",
            "casebook",
            "protocol",
            "measure",
            "course",
            "safety"
        })
package care.kith.guide;

import org.jspecify.annotations.NullMarked;
