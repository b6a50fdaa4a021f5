package luoshi.language.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.language.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person marked in a document: offsets and labels, the source's SHA-256, none of its words.
 *
 * @param stretch the part that was marked
 * @param optional what is neither demanded nor wrong
 */
record GoldDocument(String name, String kind, String sha256, Span stretch, List<GoldTask> tasks, List<Span> optional) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param due the words of the date, or of the frequency */
    record GoldTask(Span span, List<String> responsible, String due, String frequency) {}

    static GoldDocument read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        List<GoldTask> tasks = new ArrayList<>();
        for (JsonNode task : root.path("tasks")) {
            List<String> responsible = new ArrayList<>();
            task.path("responsible").forEach(name -> responsible.add(name.asString()));
            tasks.add(new GoldTask(span(task), responsible, task.path("due").asString(""), task.path("frequency").asString("")));
        }
        List<Span> optional = new ArrayList<>();
        root.path("optional").forEach(each -> optional.add(span(each)));
        return new GoldDocument(file.getFileName().toString().replace(".json", ""), root.path("kind").asString(""),
                root.path("sha256").asString(""), span(root), tasks, optional);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
