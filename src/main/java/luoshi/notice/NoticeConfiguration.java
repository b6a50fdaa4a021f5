package luoshi.notice;

import java.time.InstantSource;
import luoshi.journal.Ids;
import luoshi.page.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Notices notices(JdbcClient jdbc, Ids ids, InstantSource clock) {
        return new Notices(new NoticeStore(jdbc), ids, clock);
    }

    /** Mail only where a server is named: {@code luoshi.mail.host}. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty("luoshi.mail.host")
    static class Mail {

        @Bean
        MailOutbox mailOutbox(
                JdbcClient jdbc,
                Messages messages,
                InstantSource clock,
                @Value("${luoshi.mail.host}") String host,
                @Value("${luoshi.mail.port:25}") int port,
                @Value("${luoshi.mail.user:}") String user,
                @Value("${luoshi.mail.password:}") String password,
                @Value("${luoshi.mail.from:luoshi@localhost}") String from,
                @Value("${luoshi.address:http://127.0.0.1:8080}") String address) {
            return new MailOutbox(jdbc, sender(host, port, user, password), messages, clock, from, address);
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
