package luoshi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.RunningLuoshi;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, from its router. */
final class Routes {

    record Route(String method, String pattern, HandlerMethod handler) {

        String id() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    static List<Route> of(RunningLuoshi luoshi) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> each :
                luoshi.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().entrySet()) {
            Set<RequestMethod> methods = each.getKey().getMethodsCondition().getMethods();
            for (String pattern : each.getKey().getPatternValues()) {
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    routes.add(new Route(method.name(), pattern, each.getValue()));
                }
            }
        }
        return routes.stream().sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method)).toList();
    }
}
