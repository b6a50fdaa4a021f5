package luoshi.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence of the product, gathered from {@code messages/<room>_zh.properties} and {@code …_en.properties}. */
public final class Messages {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private Messages() {}

    public static Messages fromClasspath() {
        Messages messages = new Messages();
        for (Language language : Language.values()) {
            messages.texts.put(language, load("classpath*:messages/*_" + language.tag() + ".properties"));
        }
        return messages;
    }

    private static Properties load(String pattern) {
        Properties all = new Properties();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException("the message files cannot be read", broken);
        }
        return all;
    }

    /** The sentence with its arguments; the key itself where it is missing, so that a page still opens. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = texts.get(language).getProperty(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(texts.get(language).stringPropertyNames());
    }
}
