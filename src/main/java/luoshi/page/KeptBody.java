package luoshi.page;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose small body was read whole, so that its size is known and it can be read again. */
public final class KeptBody extends HttpServletRequestWrapper {

    private final byte[] body;

    KeptBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** The bytes, or null when there are more than allowed. */
    static byte @Nullable [] read(HttpServletRequest request, int most) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? null : bytes;
        }
    }

    /** The body of a request that passed the limits, or null where it was a form or an upload. */
    public static byte @Nullable [] of(HttpServletRequest request) {
        HttpServletRequest each = request;
        while (each instanceof HttpServletRequestWrapper wrapper) {
            if (each instanceof KeptBody kept) {
                return kept.body;
            }
            each = (HttpServletRequest) wrapper.getRequest();
        }
        return null;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return bytes.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("this body is there already");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
