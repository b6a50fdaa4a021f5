package luoshi.notice;

import luoshi.page.Language;
import luoshi.page.Messages;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** By the office's mail server: the sentence and the link, nothing else. */
final class MailCarrier implements Carrier {

    private final JavaMailSender sender;
    private final Messages messages;
    private final String from;
    private final String address;

    /** @param address where the program is reached, without a final slash; the mail's link starts with it */
    MailCarrier(JavaMailSender sender, Messages messages, String from, String address) {
        this.sender = sender;
        this.messages = messages;
        this.from = from;
        this.address = address;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void carry(Letter letter) throws Undelivered {
        try {
            sender.send(written(letter));
        } catch (MailException refused) {
            throw new Undelivered(refused.getClass().getSimpleName(), false);
        }
    }

    private SimpleMailMessage written(Letter letter) {
        Language language = letter.to().language();
        Telling telling = letter.telling();
        String sentence = messages.text(language, telling.key(), telling.arguments().toArray()).replaceAll("[\\r\\n]+", " ");
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to().value());
        message.setSubject(messages.text(language, "notice.mail.subject", sentence));
        message.setText(messages.text(language, "notice.mail.body", sentence, address + telling.href()));
        return message;
    }
}
