/**
 * Words that say nothing that could be checked, and facts that can: how the gate tells "管理不到位" from "12 盏路灯有 5
 * 盏不亮". A vague phrase beside a fact in the same sentence does no harm. Doors: {@link
 * luoshi.language.vague.VaguePhrases} and {@link luoshi.language.vague.Sentence}.
 */
@NullMarked
package luoshi.language.vague;

import org.jspecify.annotations.NullMarked;
