package luoshi.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event stands in the journal for ever, independent of its class: {@code matter.registered}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {

    String value();

    /** Raised when the payload changes its shape; an {@link UpCaster} then reads the older ones. */
    int schema() default 1;
}
