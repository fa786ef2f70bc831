/// What a visitor of one course sees together.
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
            "safety",
            "guide"
        })
package care.kith.desk;

import org.jspecify.annotations.NullMarked;
