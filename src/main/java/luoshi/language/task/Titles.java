package luoshi.language.task;

/** A short title for a task: from its verb on, without quotation of ways and grounds before it. */
final class Titles {

    static final int LONGEST = 28;

    private Titles() {}

    static String of(String text, Cut cut) {
        int from = cut.act().core();
        int end = cut.act().span().end();
        String title = text.substring(Math.min(from, end), end).replaceAll("[\\s*，,。；;：:]+$", "").replaceAll("[\\s*]+", "");
        if (title.length() < 4) {
            title = text.substring(cut.act().span().start(), end).replaceAll("[\\s*，,。；;：:]+$", "");
        }
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
