/**
 * The program's own PostgreSQL, durable, in one data folder, and the folder itself. It guards that an acknowledged write
 * survives a kill of the program, the database or both, and that two programs never work on one folder. Bottom of the
 * house: it may use nothing.
 */
@NullMarked
package luoshi.database;

import org.jspecify.annotations.NullMarked;
