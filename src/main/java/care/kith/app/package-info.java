/// The roof: start, wiring, command line, bench.
@NullMarked
package care.kith.app;

import org.jspecify.annotations.NullMarked;
