/// A real browser for journeys through the pages.
@NullMarked
package care.kith.browser;

import org.jspecify.annotations.NullMarked;
