package luoshi.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/** What a log event says once everything personal is taken out: the same for the file and for the terminal. */
final class LogLines {

    private static final int MOST_FRAMES = 25;
    private static final int MOST_CAUSES = 6;

    private LogLines() {}

    static Map<String, Object> of(ILoggingEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("message", Redaction.of(String.valueOf(event.getFormattedMessage())));
        String request = event.getMDCPropertyMap().get(RequestLog.REQUEST);
        if (request != null) {
            line.put(RequestLog.REQUEST, request);
        }
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> line.put(
                    pair.key, pair.value instanceof Number number ? number : Redaction.of(String.valueOf(pair.value))));
        }
        if (event.getThrowableProxy() != null) {
            line.put("error", error(event.getThrowableProxy()));
        }
        return line;
    }

    /** The chain of causes, the first with its frames. */
    private static List<String> error(IThrowableProxy thrown) {
        List<String> lines = new ArrayList<>();
        int causes = 0;
        for (IThrowableProxy each = thrown; each != null && causes < MOST_CAUSES; each = each.getCause(), causes++) {
            lines.add(each.getClassName() + said(each));
            StackTraceElementProxy[] frames = each.getStackTraceElementProxyArray();
            int most = Math.min(frames.length - each.getCommonFrames(), MOST_FRAMES);
            for (int i = 0; i < most; i++) {
                lines.add(frames[i].getSTEAsString());
            }
        }
        return lines;
    }

    /** A foreign message may quote what somebody typed; our own sentences do not. Of SQL errors the state is enough. */
    private static String said(IThrowableProxy thrown) {
        if (thrown instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException sql) {
            return " (SQL state " + sql.getSQLState() + ")";
        }
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        boolean ours = frames.length > 0 && frames[0].getStackTraceElement().getClassName().startsWith("luoshi.");
        return ours && thrown.getMessage() != null ? ": " + Redaction.of(thrown.getMessage()) : "";
    }
}
