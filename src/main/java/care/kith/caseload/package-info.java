/// Views across clients, filtered by who asks before any matching.
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
package care.kith.caseload;

import org.jspecify.annotations.NullMarked;
