package luoshi.language.task;

/** A short title for a task: from its verb on, without quotation of ways and grounds before it. */
final class Titles {

    static final int LONGEST = 28;
    private static final int MOST_READ = 120;

    private Titles() {}

    static String of(String text, Cut cut) {
        int from = cut.act().core();
        int end = cut.act().span().end();
        String title = text.substring(Math.min(from, end), Math.min(end, from + MOST_READ)).replaceAll("[\\s*，,。；;：:]+$", "").replaceAll("[\\s*]+", "");
        if (title.length() < 4) {
            int start = cut.act().span().start();
            title = text.substring(start, Math.min(end, start + MOST_READ)).replaceAll("[\\s*，,。；;：:]+$", "");
        }
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
