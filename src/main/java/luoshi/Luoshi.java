package luoshi;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The program's front door: the first word of the command line says what is asked of it, and each command is carried
 * out by the room that owns it. Commands that only read files or text start neither web server nor database.
 */
@SpringBootApplication
public class Luoshi {

    public static void main(String[] arguments) {
        String command = arguments.length == 0 ? "serve" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (command) {
            default -> SpringApplication.run(Luoshi.class, rest);
        }
    }
}
