/// Kith: carries a course of interpersonal psychotherapy from referral to follow-up.
@NullMarked
package care.kith;

import org.jspecify.annotations.NullMarked;
