/**
 * Numbers by which a person or a firm is known: telephones, resident identity, bank cards, passports, plates, credit
 * codes. They are flagged where somebody types them into free text, and masked where the text is shown. A number with a
 * check digit is checked. Doors: {@link luoshi.language.identity.IdentityNumbers}.
 */
@NullMarked
package luoshi.language.identity;

import org.jspecify.annotations.NullMarked;
