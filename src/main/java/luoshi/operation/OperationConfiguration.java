package luoshi.operation;

import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    FilterRegistrationBean<RequestLog> requestLog(RandomGenerator random) {
        return outermost(new RequestLog(random), 1);
    }

    @Bean
    FilterRegistrationBean<ClearFailures> clearFailures(
            ObjectProvider<HandlerExceptionResolver> resolvers, ObjectProvider<ViewResolver> views) {
        return outermost(new ClearFailures(resolvers, views), 2);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> outermost(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
