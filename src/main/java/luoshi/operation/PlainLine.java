package luoshi.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import luoshi.journal.SqlTime;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** The same as {@link JsonLine} for a person at the terminal. Requests stand in the file only. */
final class PlainLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String format(ILoggingEvent event) {
        if (event.getLoggerName().equals(RequestLog.class.getName())) {
            return "";
        }
        Map<String, Object> line = LogLines.of(event);
        StringBuilder text = new StringBuilder()
                .append(MOMENT.format(OffsetDateTime.ofInstant(event.getInstant(), SqlTime.OFFICE_ZONE)))
                .append(' ').append(line.get("level"))
                .append(' ').append(line.get("message")).append('\n');
        if (line.get("error") instanceof List<?> error) {
            error.forEach(each -> text.append("    ").append(each).append('\n'));
        }
        return text.toString();
    }
}
