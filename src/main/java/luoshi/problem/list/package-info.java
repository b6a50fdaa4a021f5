/**
 * Lists of problems (requirement R38): the unit's and a person's own. What is on a list follows from the ledger; a
 * signature fixes an edition of it, with each matter as it stood. A personal list is its person's alone until the person signs it.
 */
@NullMarked
package luoshi.problem.list;

import org.jspecify.annotations.NullMarked;
