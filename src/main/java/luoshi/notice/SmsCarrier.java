package luoshi.notice;

import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.page.Language;
import luoshi.page.Messages;
import tools.jackson.databind.json.JsonMapper;

/**
 * By the office's own SMS gateway: a signed POST to one configured address. A text message passes through many hands, so
 * it says the kind of notice and the matter's number and nothing else.
 */
final class SmsCarrier implements Carrier {

    private final SignedCall call;
    private final URI gateway;
    private final Signature signature;
    private final String secret;
    private final Messages messages;
    private final InstantSource clock;

    SmsCarrier(SignedCall call, URI gateway, Signature signature, String secret, Messages messages, InstantSource clock) {
        this.call = call;
        this.gateway = gateway;
        this.signature = signature;
        this.secret = secret;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void carry(Letter letter) throws Undelivered {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", letter.notice().toString());
        body.put("to", letter.to().value());
        body.put("text", text(letter));
        String json = JsonMapper.shared().writeValueAsString(body);
        call.post(gateway, letter.notice(), json, signature, secret, clock.instant());
    }

    private String text(Letter letter) {
        Language language = letter.to().language();
        Telling telling = letter.telling();
        return telling.reference() == null
                ? messages.text(language, "notice.sms")
                : messages.text(language, "notice.sms." + telling.kind(), telling.reference());
    }
}
