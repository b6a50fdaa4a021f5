package luoshi.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Screens> screens;

    PageConfiguration(ObjectProvider<Screens> screens) {
        this.screens = screens;
    }

    @Bean
    static Messages messages() {
        return Messages.fromClasspath();
    }

    @Bean
    static Assets assets() {
        return new Assets();
    }

    @Bean
    static Screens screens(
            Messages messages,
            Assets assets,
            ObjectProvider<ReaderSource> readers,
            InstantSource clock,
            RandomGenerator random) {
        return new Screens(messages, assets, readers, clock, random);
    }

    /** After the filter that settles the character set, before everybody else. */
    @Bean
    static FilterRegistrationBean<LimitFilter> limits() {
        FilterRegistrationBean<LimitFilter> filter = new FilterRegistrationBean<>(new LimitFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
    }

    @Bean
    static ViewResolver templates() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
        return new Templates(engine);
    }

    /** Asked before the framework's own resolver, which is left with the redirects. */
    private record Templates(TemplateEngine engine) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("redirect:") ? null : new TemplateView(engine, name + ".jte");
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ScreenArgument());
    }

    private record TemplateView(TemplateEngine engine, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Map<String, Object> parameters = new TreeMap<>();
            model.forEach((key, value) -> {
                if (key.indexOf('.') < 0) {
                    parameters.put(key, value);
                }
            });
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }

    /** Every page method may ask for the screen of its request. */
    private final class ScreenArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Screen.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
            Screen screen = screens.getObject().screen(servlet);
            Screens.endFlash(servlet, (HttpServletResponse) request.getNativeResponse());
            return screen;
        }
    }
}
