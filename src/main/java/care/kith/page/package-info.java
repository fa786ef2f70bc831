/// The frame of every page, its shared parts and drawings, the words of the screen, and how
/// refusals and faults are shown.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package care.kith.page;

import org.jspecify.annotations.NullMarked;
