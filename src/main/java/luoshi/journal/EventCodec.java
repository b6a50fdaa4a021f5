package luoshi.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events to UTF-8 JSON and back. {@link Words} are sealed on the way out and opened on the way in, under the key of the
 * stream; older schema versions pass through their up-casters.
 */
final class EventCodec {

    private static final String STREAM = "stream";

    private final EventTypes types;
    private final JsonMapper mapper;
    private final Map<String, UpCaster> upCasters = new HashMap<>();

    EventCodec(EventTypes types, List<UpCaster> upCasters, FieldCipher cipher) {
        this.types = types;
        this.mapper = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Words.class, new WordsSerializer(cipher))
                        .addDeserializer(Words.class, new WordsDeserializer(cipher)))
                .build();
        upCasters.forEach(each -> this.upCasters.put(each.type() + "@" + each.from(), each));
    }

    /** The stored form of an event: its stable name, its schema version, its payload. */
    record Encoded(String type, int schema, byte[] payload) {}

    Encoded encode(StreamId stream, Event event) {
        Named named = types.nameOf(event);
        byte[] payload = mapper.writer().withAttribute(STREAM, stream).writeValueAsBytes(event);
        return new Encoded(named.value(), named.schema(), payload);
    }

    Event decode(StreamId stream, Encoded encoded) {
        Class<? extends Event> target = types.classOf(encoded.type());
        ObjectNode tree = (ObjectNode) mapper.readTree(encoded.payload());
        int current = target.getAnnotation(Named.class).schema();
        for (int schema = encoded.schema(); schema < current; schema++) {
            UpCaster upCaster = upCasters.get(encoded.type() + "@" + schema);
            if (upCaster == null) {
                throw new IllegalStateException("no up-caster for " + encoded.type() + " from schema " + schema);
            }
            tree = upCaster.raise(tree);
        }
        return mapper.readerFor(target).withAttribute(STREAM, stream).readValue(tree);
    }

    private static final class WordsSerializer extends ValueSerializer<Words> {

        private final FieldCipher cipher;

        WordsSerializer(FieldCipher cipher) {
            this.cipher = cipher;
        }

        @Override
        public void serialize(Words words, JsonGenerator json, SerializationContext context) {
            json.writeString(cipher.seal((StreamId) context.getAttribute(STREAM), words.text()));
        }
    }

    private static final class WordsDeserializer extends ValueDeserializer<Words> {

        private final FieldCipher cipher;

        WordsDeserializer(FieldCipher cipher) {
            this.cipher = cipher;
        }

        @Override
        public Words deserialize(JsonParser json, DeserializationContext context) {
            StreamId stream = (StreamId) context.getAttribute(STREAM);
            return cipher.open(stream, json.getString()).map(Words::new).orElse(Words.ERASED);
        }
    }
}
