package luoshi.page;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered as asked, with the message that says why and what to do. */
public class ClearError extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient Object[] arguments;

    public ClearError(HttpStatus status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** There is nothing under this address, or nothing that this reader may see. */
    public static ClearError notFound() {
        return new ClearError(HttpStatus.NOT_FOUND, "page.error.404");
    }

    public static ClearError badRequest(String key, Object... arguments) {
        return new ClearError(HttpStatus.BAD_REQUEST, key, arguments);
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
