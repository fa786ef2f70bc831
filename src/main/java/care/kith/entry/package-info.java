/// The language of the journal: every kind of fact that a record can hold, and the small words
/// shared by all rooms. Pure Java; knows no other room.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package care.kith.entry;

import org.jspecify.annotations.NullMarked;
