package luoshi.page;

import static java.time.ZoneOffset.UTC;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given: the language and its sentences, dates and numbers as a reader expects them, who reads,
 * and the tokens that a form carries.
 */
public final class Screen {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private final Language language;
    private final Messages messages;
    private final Assets assets;
    private final @Nullable Reader reader;
    private final String csrf;
    private final String path;
    private final UUID formToken;
    private final Instant now;
    private final List<String> flashes;

    Screen(
            Language language,
            Messages messages,
            Assets assets,
            @Nullable Reader reader,
            String csrf,
            String path,
            UUID formToken,
            Instant now,
            List<String> flashes) {
        this.language = language;
        this.messages = messages;
        this.assets = assets;
        this.reader = reader;
        this.csrf = csrf;
        this.path = path;
        this.formToken = formToken;
        this.now = now;
        this.flashes = List.copyOf(flashes);
    }

    public Language language() {
        return language;
    }

    /** A sentence in the reader's language. */
    public String t(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    public boolean has(String key) {
        return messages.has(language, key);
    }

    /** {@code 2026年9月28日 周一}, {@code Mon 28 Sep 2026}. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(t("page.format.date"), language.locale()));
    }

    /** {@code 9月28日 周一}: where the year is this one. */
    public String shortDate(LocalDate date) {
        boolean thisYear = date.getYear() == today().getYear();
        return date.format(DateTimeFormatter.ofPattern(
                t(thisYear ? "page.format.short-date" : "page.format.date"), language.locale()));
    }

    public String moment(Instant instant) {
        return instant.atZone(OFFICE_ZONE)
                .format(DateTimeFormatter.ofPattern(t("page.format.moment"), language.locale()));
    }

    /** The last day of a deadline: the midnight at its end belongs to the day before. */
    public LocalDate lastDay(Instant due) {
        return due.minusMillis(1).atZone(OFFICE_ZONE).toLocalDate();
    }

    /** The day of a moment, as the office's calendar has it. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(OFFICE_ZONE).toLocalDate();
    }

    /** The value of an {@code <input type="date">}. */
    public String isoDay(LocalDate date) {
        return date.toString();
    }

    public String isoMoment(Instant instant) {
        return instant.atOffset(UTC).toString();
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    public String bytes(long bytes) {
        return bytes < 1_048_576 ? number(Math.max(1, bytes / 1_024)) + " KB" : number(bytes / 1_048_576) + " MB";
    }

    public LocalDate today() {
        return now.atZone(OFFICE_ZONE).toLocalDate();
    }

    public Instant now() {
        return now;
    }

    public @Nullable Reader reader() {
        return reader;
    }

    public String csrf() {
        return csrf;
    }

    /** The path of this page with its query: where a change of language leads back to. */
    public String path() {
        return path;
    }

    /** An id for what this form would create: sent twice, it creates one thing. */
    public UUID formToken() {
        return formToken;
    }

    /** What is to be said once, as message keys. */
    public List<String> flashes() {
        return flashes;
    }

    /** Address of a static file that changes with its content, so that a browser may keep it for ever. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** A map's values as arguments, for messages with named parts in order. */
    public String t(String key, Map<String, ?> arguments) {
        return t(key, arguments.values().toArray());
    }
}
