package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The limits of {@link LimitFilter} for an upload, which is read only when it is known who sends it. */
public final class UploadLimit {

    private UploadLimit() {}

    public static boolean isUpload(HttpServletRequest request) {
        return LimitFilter.isUpload(request);
    }

    /** Reads the upload's fields; what bars them, or null. Files are kept aside by the web server. */
    public static @Nullable ClearError refusal(HttpServletRequest request) {
        try {
            return LimitFilter.refusal(request.getParameterMap());
        } catch (IllegalStateException unreadable) {
            boolean large = request.getContentLengthLong() > 1_048_576;
            return large
                    ? new ClearError(HttpStatus.CONTENT_TOO_LARGE, "page.error.413")
                    : ClearError.badRequest("page.error.multipart");
        }
    }
}
