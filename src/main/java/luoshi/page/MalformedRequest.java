package luoshi.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a request, and how it should look. Names come from the request, never from our classes. */
record MalformedRequest(HttpStatus status, String key, Object... arguments) {

    private static final int LONGEST = 80;

    static MalformedRequest of(Exception error) {
        return switch (error) {
            case MaxUploadSizeExceededException large -> of(UploadLimit.refusal(large, Long.MAX_VALUE));
            case MultipartException broken -> of(UploadLimit.refusal(broken, 0));
            case MissingServletRequestParameterException missing -> bad("page.error.missing", missing.getParameterName());
            case MissingServletRequestPartException missing -> bad("page.error.missing", missing.getRequestPartName());
            case MethodArgumentTypeMismatchException wrong -> type(wrong.getName(), wrong);
            case BindException wrong -> bound(wrong);
            case TypeMismatchException wrong -> type(String.valueOf(wrong.getPropertyName()), wrong);
            case HttpMessageNotReadableException unreadable -> json(unreadable);
            case DateTimeException _ -> bad("page.error.date", "");
            default -> bad("page.error.400");
        };
    }

    private static MalformedRequest of(ClearError refusal) {
        return new MalformedRequest(HttpStatus.valueOf(refusal.status().value()), refusal.key(), refusal.arguments());
    }

    /** One of the words of a longer question cannot be read; the first one is named. */
    private static MalformedRequest bound(BindException wrong) {
        FieldError field = wrong.getFieldError();
        return field != null && field.contains(TypeMismatchException.class)
                ? type(field.getField(), field.unwrap(TypeMismatchException.class))
                : bad("page.error.400");
    }

    private static MalformedRequest type(String name, TypeMismatchException wrong) {
        Class<?> wanted = wrong.getRequiredType();
        String value = shortened(given(wrong.getValue()));
        if (wanted == null) {
            return bad("page.error.type", name, value);
        }
        if (wanted == UUID.class) {
            return bad("page.error.type.id", name, value);
        }
        if (wanted == LocalDate.class) {
            return bad("page.error.date", name);
        }
        if (wanted.isEnum()) {
            String known = Arrays.stream(wanted.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return bad("page.error.type.word", name, value, known);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return bad("page.error.type.word", name, value, "true, false");
        }
        boolean number = wanted.isPrimitive() || Number.class.isAssignableFrom(wanted);
        return bad(number ? "page.error.type.number" : "page.error.type", name, value);
    }

    /** What was sent; a parameter that came several times comes as an array. */
    private static String given(@Nullable Object value) {
        return value instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private static MalformedRequest json(HttpMessageNotReadableException unreadable) {
        JacksonException cause = cause(unreadable);
        if (cause == null) {
            return bad("page.error.json.missing");
        }
        String path = pathOf(cause.getPath());
        long line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNr();
        long column = cause.getLocation() == null ? 0 : cause.getLocation().getColumnNr();
        return path.isEmpty()
                ? bad("page.error.json", Math.max(line, 1), Math.max(column, 1))
                : bad("page.error.json.field", shortened(path));
    }

    private static @Nullable JacksonException cause(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof JacksonException found) {
                return found;
            }
        }
        return null;
    }

    private static String pathOf(List<JacksonException.Reference> path) {
        return path.stream()
                .map(each -> each.getPropertyName() == null ? "[" + each.getIndex() + "]" : each.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static MalformedRequest bad(String key, Object... arguments) {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, key, arguments);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
