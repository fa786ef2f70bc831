/// Whole stories, from the first page to the last, as people live them.
@NullMarked
package care.kith.stories;

import org.jspecify.annotations.NullMarked;
