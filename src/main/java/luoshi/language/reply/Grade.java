package luoshi.language.reply;

/** A grade in words; the reasons stand beside it. */
public enum Grade {
    GOOD,
    WEAK,
    POOR
}
