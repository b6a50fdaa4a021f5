package luoshi.language.identity;

import luoshi.language.Stretch;

/**
 * A number that was found.
 *
 * @param value   without spaces and hyphens, in half-width digits and capital letters
 * @param checked its check digit is right; for kinds without one always true. A resident identity number with a plausible
 *                region and birthday is found also where its check digit is wrong: mistyped, it still points at somebody
 */
public record IdentityNumber(int start, int end, String text, IdentityKind kind, String value, boolean checked)
        implements Stretch {

    @Override
    public String reading() {
        return kind + " " + value;
    }
}
