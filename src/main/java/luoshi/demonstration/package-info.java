/**
 * An invented office for trying Luoshi out: units, people, accounts, some matters on their way. All of it goes through
 * the same doors as real work; its journal says in the first entry that it is a demonstration. It may use every room.
 */
@NullMarked
package luoshi.demonstration;

import org.jspecify.annotations.NullMarked;
