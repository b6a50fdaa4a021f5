package luoshi.evidence;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the mark of a classified document: grade, star, and term. A system that is not classified may hold none of them
 * (practice P9; Law on Guarding State Secrets).
 */
final class SecrecyMark {

    private static final Pattern MARK =
            Pattern.compile("(?:绝\\s*密|机\\s*密|秘\\s*密)\\s*[★☆✩✭*＊]|(?:绝密|机密|秘密)\\s*(?:[:：]?\\s*(?:\\d{1,2}|[一二三五十]+)\\s*年|[〔(\\[]?长期[〕)\\]]?)");

    private SecrecyMark() {}

    static Optional<String> in(String text) {
        Matcher matcher = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
