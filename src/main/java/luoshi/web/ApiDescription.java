package luoshi.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import luoshi.ledger.Call;
import luoshi.organization.Viewer;
import luoshi.page.Limits;
import luoshi.page.Screen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** The description of the API at {@code /v3/api-docs}, as a program needs it: token, versions and request keys included. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    ApiDescription() {
        // Who calls comes from the token, never from a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Call.class, Screen.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Luoshi 落实")
                        .version("v1")
                        .description("""
                                POST /api/v1/tokens gives a token for a login, a password and, where the account has one, a \
                                second factor. A refusal is problem details (RFC 9457); its member "rules" names each rule \
                                that bars the step, and the way past it. Dates are those of Asia/Shanghai."""))
                .components(new Components().addSecuritySchemes(
                        TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    GlobalOperationCustomizer headers() {
        return ApiDescription::withHeaders;
    }

    private static Operation withHeaders(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == Call.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .required(true)
                    .description("the version that the caller has seen, from ETag")
                    .schema(new StringSchema()));
        }
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
        if (method.hasMethodAnnotation(PostMapping.class) && !named) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("chosen by the caller: the same request with the same key acts once")
                    .schema(new StringSchema().maxLength(Limits.KEY)));
        }
        return operation;
    }
}
