/// Case files: a whole course read from and written to one readable file.
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
package care.kith.casefile;

import org.jspecify.annotations.NullMarked;
