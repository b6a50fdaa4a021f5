package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the shell who reads. A higher room implements it; a page without a reader is a public one. */
public interface ReaderSource {

    Optional<Reader> reader(HttpServletRequest request);
}
