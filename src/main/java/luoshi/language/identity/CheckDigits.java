package luoshi.language.identity;

/** The check digits of the three standards that have one. All take a value of digits and capital letters only. */
final class CheckDigits {

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CheckDigits() {}

    /** GB 11643-1999: ISO 7064 MOD 11-2 over the first 17 digits. */
    static boolean resident(String value) {
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % 11) == value.charAt(17);
    }

    /** GB 32100-2015: weights are powers of 3 modulo 31 over an alphabet without I, O, S, V, Z. */
    static boolean creditCode(String value) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            int place = CREDIT_ALPHABET.indexOf(value.charAt(i));
            if (place < 0) {
                return false;
            }
            sum += place * CREDIT_WEIGHTS[i];
        }
        return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }

    /** ISO/IEC 7812-1: the Luhn digit of a bank card. */
    static boolean bankCard(String value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(value.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
