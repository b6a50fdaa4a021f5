package luoshi.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must not be: short, endless, the login itself, or one that everybody tries first. No rule asks for
 * kinds of characters, and none lets a password run out: both make people choose worse ones (ASVS 5.0, 6.2).
 */
public final class PasswordRules {

    public static final int LEAST = 10;
    public static final int MOST = 128;

    private static final int LEAST_DIFFERENT = 4;
    private static final int LONGEST_RUN = 6;
    private static final String ROWS = "qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv5tgb";
    private static final Set<String> STEMS = load();

    private PasswordRules() {}

    /** The message key of the first rule that a password breaks. */
    static Optional<String> broken(String login, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of("account.password.short");
        }
        if (length > MOST) {
            return Optional.of("account.password.long");
        }
        String low = password.toLowerCase(Locale.ROOT);
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (name.length() >= 3 && low.contains(name) && low.length() - name.length() < LEAST - 3) {
            return Optional.of("account.password.login");
        }
        return isCommon(low) ? Optional.of("account.password.common") : Optional.empty();
    }

    /** Repetition, a walk along the keyboard, or a well-known word with figures and signs around it. */
    private static boolean isCommon(String low) {
        if (low.chars().distinct().count() < LEAST_DIFFERENT || isMostlyRun(low)) {
            return true;
        }
        String core = low.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return STEMS.contains(plain(core).replaceAll("[^a-z]", "")) || STEMS.contains(low.replaceAll("[^a-z]", ""));
    }

    private static boolean isMostlyRun(String low) {
        int inRun = 0;
        int run = 1;
        for (int i = 1; i <= low.length(); i++) {
            boolean goesOn = i < low.length() && isNext(low.charAt(i - 1), low.charAt(i));
            if (goesOn) {
                run++;
            } else {
                inRun += run >= LONGEST_RUN ? run : 0;
                run = 1;
            }
        }
        return inRun > 0 && low.length() - inRun < LEAST - LONGEST_RUN;
    }

    private static boolean isNext(char one, char other) {
        boolean counted = Character.isLetterOrDigit(one) && Math.abs(other - one) == 1;
        boolean wrapped = one == '9' && other == '0';
        return counted || wrapped || ROWS.contains("" + one + other) || ROWS.contains("" + other + one);
    }

    /** The letters behind the usual substitutions: {@code p@ssw0rd} is still "password". */
    private static String plain(String low) {
        return low.replace('@', 'a').replace('0', 'o').replace('1', 'l').replace('3', 'e').replace('5', 's').replace('$', 's');
    }

    private static Set<String> load() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/luoshi/account/common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list of common passwords");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
