package luoshi.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * What fails before a page is reached, such as the look at who is signed in while the database is away, gets the same
 * clear answer as what fails within one.
 */
final class ClearFailures extends OncePerRequestFilter {

    private final ObjectProvider<HandlerExceptionResolver> resolvers;
    private final ObjectProvider<ViewResolver> views;

    ClearFailures(ObjectProvider<HandlerExceptionResolver> resolvers, ObjectProvider<ViewResolver> views) {
        this.resolvers = resolvers;
        this.views = views;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            answer(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws ServletException {
        response.resetBuffer();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            resolve(request, response, failure);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private void resolve(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws ServletException {
        for (HandlerExceptionResolver each : resolvers.orderedStream().toList()) {
            ModelAndView answer = each.resolveException(request, response, null, failure);
            if (answer != null) {
                show(answer, request, response);
                return;
            }
        }
        throw failure;
    }

    private void show(ModelAndView answer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        String name = answer.getViewName();
        if (name == null) {
            return;
        }
        if (answer.getStatus() != null) {
            response.setStatus(answer.getStatus().value());
        }
        try {
            for (ViewResolver each : views.orderedStream().toList()) {
                View view = each.resolveViewName(name, request.getLocale());
                if (view != null) {
                    view.render(answer.getModel(), request, response);
                    return;
                }
            }
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }
}
