package luoshi.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The last answer, for what the web server itself refuses before any page is asked: an address or header that is not
 * HTTP. One sentence in both languages; nothing of the program's inside.
 */
public final class PlainErrors extends ErrorReportValve {

    private static final Messages MESSAGES = Messages.fromClasspath();
    private static final String BODY = """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>%s</title></head>
            <body><p>%s</p><p lang="en">%s</p></body></html>
            """.formatted(
            MESSAGES.text(Language.CHINESE, "page.product"),
            MESSAGES.text(Language.CHINESE, "page.error.plain"),
            MESSAGES.text(Language.ENGLISH, "page.error.plain"));

    @Override
    protected void report(Request request, Response response, Throwable error) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (status == HttpServletResponse.SC_NOT_IMPLEMENTED || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
            // HTTP counts these as the server's fault. Here a 5xx means ours, so that an alarm on it means something.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(BODY);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked is no longer there.
        }
    }
}
