package luoshi.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.OffsetDateTime;
import luoshi.journal.SqlTime;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** One event, one line of JSON, for {@code logs/luoshi.jsonl}. */
final class JsonLine implements StructuredLogFormatter<ILoggingEvent> {

    private final JsonWriter<ILoggingEvent> writer = JsonWriter.<ILoggingEvent>of(members -> {
        members.add("time", event -> OffsetDateTime.ofInstant(event.getInstant(), SqlTime.OFFICE_ZONE).toString());
        members.add().as(LogLines::of).usingPairs((line, pairs) -> line.forEach(pairs));
    }).withNewLineAtEnd();

    @Override
    public String format(ILoggingEvent event) {
        return writer.writeToString(event);
    }
}
