package luoshi.language.source;

/**
 * Why a file was not read. The sentences for a reader are {@code document.unreadable.*} in the messages.
 *
 * @param detail what was found, for the person who mends the file; never words of the file
 */
public record Unreadable(Reason reason, String detail) implements SourceReading {

    /** What is wrong with it. */
    public enum Reason {
        /** Not there, or not allowed to be read. */
        NOT_FOUND("找不到文件，或者没有读取权限", "the file is not there or may not be read"),
        /** Larger than {@link Limits} allow, or unpacking to more: a zip bomb looks like this. */
        TOO_LARGE("文件过大，或者解压后过大", "the file is too large, or unpacks to too much"),
        /** Elements nested beyond all use. */
        TOO_DEEP("文件内部嵌套过深", "the file is nested too deeply"),
        /** Cut off, overwritten or forged. */
        DAMAGED("文件已损坏", "the file is damaged"),
        /** Holds a document type definition or external entities, which no office program writes. */
        HOSTILE("文件含有不允许的外部引用", "the file holds references to the outside, which are not allowed"),
        /** Locked with a password. */
        ENCRYPTED("文件已加密，请先去除密码", "the file is encrypted: remove the password first"),
        /** None of the kinds that are read here. */
        UNKNOWN_KIND("不支持的文件类型", "files of this kind are not read"),
        /** No words in it: empty, or a scan. */
        NO_TEXT("文件里没有文字，可能是扫描件", "there is no text in it; it may be a scan");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** For the command line, which speaks both languages at once. */
    public String sentence() {
        String more = detail.isEmpty() ? "" : " (" + detail + ")";
        return reason.chinese + " — " + reason.english + more;
    }
}
