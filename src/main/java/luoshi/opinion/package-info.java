/**
 * Opinions: what residents, enterprises and staff say, collected by call, hotline, message or meeting. It guards that
 * none is lost: as many come out with an outcome as came in (requirement R10). It may use {@code problem} and everything
 * below.
 */
@NullMarked
package luoshi.opinion;

import org.jspecify.annotations.NullMarked;
