package luoshi.notice;

import static luoshi.journal.SqlTime.toSql;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends the mail that waits. A row is claimed in the database by moving its next try ahead, so that several programs
 * never send one mail at once, and a program that dies in between leaves it to be tried again.
 */
class MailOutbox {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final JavaMailSender sender;
    private final Messages messages;
    private final InstantSource clock;
    private final String from;
    private final String address;

    /** @param address where the program is reached, without a final slash; the mail's link starts with it */
    MailOutbox(JdbcClient jdbc, JavaMailSender sender, Messages messages, InstantSource clock, String from, String address) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.messages = messages;
        this.clock = clock;
        this.from = from;
        this.address = address;
    }

    private record Waiting(UUID notice, String to, String language, int attempts, String key, List<String> arguments, String href) {}

    /** Sends what is due, a limited number at once; says how many went out. */
    @Scheduled(fixedDelay = 15_000)
    int sendWaiting() {
        int sent = 0;
        for (Waiting mail : claim(clock.instant())) {
            sent += send(mail) ? 1 : 0;
        }
        return sent;
    }

    /** The wait doubles from a minute: after ten tries about 17 hours have passed. */
    private List<Waiting> claim(Instant now) {
        return jdbc.sql("""
                        with due as (
                            select notice from notice_mail
                            where sent_at is null and given_up_at is null and next_try <= :now
                            order by next_try
                            limit :most
                            for update skip locked),
                        claimed as (
                            update notice_mail mail
                            set attempts = attempts + 1,
                                next_try = :now + make_interval(secs => :wait * power(2, attempts))
                            from due where due.notice = mail.notice
                            returning mail.notice, mail.address, mail.language, mail.attempts)
                        select claimed.*, notice.key, notice.arguments, notice.href
                        from claimed join notice on notice.id = claimed.notice
                        """)
                .param("now", toSql(now))
                .param("most", AT_ONCE)
                .param("wait", FIRST_WAIT.toSeconds())
                .query((row, _) -> new Waiting(
                        row.getObject("notice", UUID.class),
                        row.getString("address"),
                        row.getString("language"),
                        row.getInt("attempts"),
                        row.getString("key"),
                        List.of((String[]) row.getArray("arguments").getArray()),
                        row.getString("href")))
                .list();
    }

    private boolean send(Waiting mail) {
        try {
            sender.send(written(mail));
            mark("sent_at", mail.notice());
            return true;
        } catch (MailException refused) {
            LOG.warn("mail for notice {} was not taken, try {}: {}", mail.notice(), mail.attempts(), refused.getClass().getSimpleName());
            if (mail.attempts() >= MOST_ATTEMPTS) {
                mark("given_up_at", mail.notice());
            }
            return false;
        }
    }

    private SimpleMailMessage written(Waiting mail) {
        Language language = mail.language().equals("en") ? Language.ENGLISH : Language.CHINESE;
        String sentence = messages.text(language, mail.key(), mail.arguments().toArray()).replaceAll("[\\r\\n]+", " ");
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.to());
        message.setSubject(messages.text(language, "notice.mail.subject", sentence));
        message.setText(messages.text(language, "notice.mail.body", sentence, address + mail.href()));
        return message;
    }

    private void mark(String column, UUID notice) {
        String sql = column.equals("sent_at")
                ? "update notice_mail set sent_at = :now where notice = :notice"
                : "update notice_mail set given_up_at = :now where notice = :notice";
        jdbc.sql(sql).param("now", toSql(clock.instant())).param("notice", notice).update();
    }
}
