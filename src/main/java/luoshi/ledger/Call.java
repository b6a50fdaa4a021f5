package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import luoshi.organization.Viewer;
import luoshi.organization.ViewerArgument;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A command's call over the API: who calls, and the version that the caller has seen, from {@code If-Match}.
 *
 * <p>Without {@code If-Match} the call is refused with 428: a writer who does not say what was seen could overwrite what
 * another did.
 */
public record Call(Viewer viewer, long version, HttpServletRequest request) {

    private static long seen(HttpServletRequest request) {
        String given = request.getHeader("If-Match");
        if (given == null) {
            throw new ClearError(HttpStatus.PRECONDITION_REQUIRED, "ledger.refused.version");
        }
        try {
            return Long.parseLong(given.replace("\"", "").strip());
        } catch (NumberFormatException unreadable) {
            throw ClearError.badRequest("ledger.refused.version");
        }
    }

    /** Makes the call from the request. */
    @Component
    static class Argument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

        private final ViewerArgument viewers;

        Argument(ViewerArgument viewers) {
            this.viewers = viewers;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Call.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
            Viewer viewer = (Viewer) viewers.resolveArgument(parameter, container, request, binder);
            return new Call(viewer, seen(servlet), servlet);
        }
    }
}
