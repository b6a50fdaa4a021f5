package luoshi.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a small reader found, and how well it does on a gold, as other programs take it. */
final class ReadJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadJson() {}

    /**
     * One array over all texts. Offsets count within the text's own line; lines count from 1, each text of the command line
     * being one.
     */
    static String found(List<? extends List<? extends Stretch>> texts) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int line = 0; line < texts.size(); line++) {
            for (Stretch stretch : texts.get(line)) {
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("text", stretch.text());
                each.put("start", stretch.start());
                each.put("end", stretch.end());
                each.put("reading", stretch.reading());
                each.put("line", line + 1);
                all.add(each);
            }
        }
        return written(all);
    }

    /** One object: each part of the gold with its figures, then what was mistaken. */
    static String evaluation(Evaluation evaluation) {
        Map<String, Object> parts = new LinkedHashMap<>();
        evaluation.parts().forEach((name, part) -> {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("marked", part.expected());
            figures.put("precision", part.precision());
            figures.put("recall", part.recall());
            figures.put("f1", part.f1());
            figures.put("readRightly", part.readings());
            parts.put(name, figures);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("parts", parts);
        all.put("mistakes", evaluation.mistakes());
        return written(all);
    }

    private static String written(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + System.lineSeparator();
    }
}
