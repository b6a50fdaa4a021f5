package luoshi.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What every answer tells the browser not to do, after the lists of OWASP and GlobaLeaks: nothing from elsewhere, no
 * frame, no guessing of types, no copy kept, no sensor; under TLS never again without it. No script or style stands in
 * a page, so neither is allowed there.
 */
final class SecurityHeaders {

    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; script-src-attr 'none'; "
            + "style-src 'self'; style-src-attr 'none'; img-src 'self' data: blob:; media-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    private static final String NO_SENSORS = "accelerometer=(), autoplay=(), bluetooth=(), camera=(), "
            + "display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
            + "xr-spatial-tracking=()";

    private static final long TWO_YEARS = 2 * 365 * 24 * 3_600L;

    private SecurityHeaders() {}

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .httpStrictTransportSecurity(transport -> transport.maxAgeInSeconds(TWO_YEARS).includeSubDomains(false))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_SENSORS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(policy -> policy.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
                .addHeaderWriter(new StaticHeadersWriter("X-Permitted-Cross-Domain-Policies", "none"))
                .addHeaderWriter(new StaticHeadersWriter("X-DNS-Prefetch-Control", "off"))
                .addHeaderWriter(new StaticHeadersWriter("Origin-Agent-Cluster", "?1"));
    }
}
