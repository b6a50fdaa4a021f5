package luoshi.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address with what is asked behind it; what is empty is left out. */
public final class Address {

    private final StringBuilder written;
    private boolean asks;

    private Address(String path) {
        this.written = new StringBuilder(path);
    }

    public static Address of(String path) {
        return new Address(path);
    }

    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            written.append(asks ? '&' : '?').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            asks = true;
        }
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
