package luoshi.language.vague;

import luoshi.language.Stretch;

/** A vague phrase where it stands, and why it is vague. */
public record VaguePhrase(int start, int end, String text, VagueReason reason) implements Stretch {

    @Override
    public String reading() {
        return reason.name();
    }
}
