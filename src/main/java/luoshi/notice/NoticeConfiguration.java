package luoshi.notice;

import java.net.URI;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.FieldCipher;
import luoshi.journal.Ids;
import luoshi.organization.Organization;
import luoshi.page.Messages;
import luoshi.rulebook.Rulebook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Notices notices(JdbcClient jdbc, Ids ids, InstantSource clock) {
        return new Notices(new NoticeStore(jdbc), ids, clock);
    }

    @Bean
    PostHolders postHolders(Organization organization) {
        return new PostHolders(organization);
    }

    @Bean
    Reach reach(JdbcClient jdbc, FieldCipher cipher) {
        return new Reach(jdbc, cipher);
    }

    @Bean
    Reminders reminders(JdbcClient jdbc, WorkCalendar calendar, Rulebook rulebook, InstantSource clock) {
        return new Reminders(new ReminderStore(jdbc), new ReminderSteps(calendar), rulebook, clock);
    }

    @Bean
    ReminderWork reminderWork(
            Reminders reminders,
            JdbcClient jdbc,
            WorkCalendar calendar,
            ObjectProvider<ReminderSource> sources,
            Notices notices,
            Rulebook rulebook,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        return new ReminderWork(
                reminders,
                new ReminderStore(jdbc),
                new ReminderSteps(calendar),
                sources.orderedStream().toList(),
                notices,
                rulebook,
                new TransactionTemplate(transactions),
                clock);
    }

    @Bean
    AllowedOrigins allowedOrigins(@Value("${luoshi.webhook.allowed:}") String setting) {
        return AllowedOrigins.parse(setting);
    }

    @Bean
    Webhooks webhooks(
            JdbcClient jdbc,
            AllowedOrigins allowed,
            FieldCipher cipher,
            Ids ids,
            RandomGenerator random,
            InstantSource clock) {
        return new Webhooks(new WebhookStore(jdbc), allowed, cipher, ids, random, clock);
    }

    @Bean
    WebhookWork webhookWork(
            JdbcClient jdbc,
            AllowedOrigins allowed,
            FieldCipher cipher,
            @Value("${luoshi.webhook.signature:HMAC_SHA256}") Signature signature,
            InstantSource clock) {
        return new WebhookWork(new WebhookStore(jdbc), allowed, cipher, new SignedCall(), signature, clock);
    }

    /** Mail only where a server is named: {@code luoshi.mail.host}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("luoshi.mail.host")
    static class Mail {

        @Bean
        Outbox mailOutbox(
                JdbcClient jdbc,
                Reach reach,
                Messages messages,
                WorkCalendar calendar,
                InstantSource clock,
                @Value("${luoshi.mail.host}") String host,
                @Value("${luoshi.mail.port:25}") int port,
                @Value("${luoshi.mail.user:}") String user,
                @Value("${luoshi.mail.password:}") String password,
                @Value("${luoshi.mail.from:luoshi@localhost}") String from,
                @Value("${luoshi.address:http://127.0.0.1:8080}") String address) {
            MailCarrier carrier = new MailCarrier(sender(host, port, user, password), messages, from, address);
            return new Outbox(new OutboxStore(jdbc), reach, carrier, calendar, clock);
        }
    }

    /** Text messages only where the office's gateway is named: {@code luoshi.sms.url}, {@code luoshi.sms.secret}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty({"luoshi.sms.url", "luoshi.sms.secret"})
    static class Sms {

        @Bean
        Outbox smsOutbox(
                JdbcClient jdbc,
                Reach reach,
                Messages messages,
                WorkCalendar calendar,
                InstantSource clock,
                @Value("${luoshi.sms.url}") URI gateway,
                @Value("${luoshi.sms.secret}") String secret,
                @Value("${luoshi.sms.signature:HMAC_SHA256}") Signature signature) {
            SmsCarrier carrier = new SmsCarrier(new SignedCall(), gateway, signature, secret, messages, clock);
            return new Outbox(new OutboxStore(jdbc), reach, carrier, calendar, clock);
        }
    }

    /** Encrypted wherever the server offers it; a server that hangs is left after ten seconds. */
    static JavaMailSenderImpl sender(String host, int port, String user, String password) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var settings = sender.getJavaMailProperties();
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
            settings.put("mail.smtp.auth", "true");
            settings.put("mail.smtp.starttls.required", "true");
        }
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.connectiontimeout", "10000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.writetimeout", "10000");
        return sender;
    }
}
