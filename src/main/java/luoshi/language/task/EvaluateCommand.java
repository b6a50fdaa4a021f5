package luoshi.language.task;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.language.source.SourceFiles;
import luoshi.language.source.SourceReading;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads every marked document of a folder again and says how much was found. Sources are known by their SHA-256. */
final class EvaluateCommand {

    private EvaluateCommand() {}

    static int run(Path goldFolder, Path sources, boolean show, PrintStream out) throws IOException {
        Map<String, Path> files = byHash(sources);
        Map<String, Evaluation> kinds = new TreeMap<>();
        out.printf(Locale.ROOT, "%-28s %-14s %5s %5s %5s %6s %6s %6s%n", "document", "kind", "P", "R", "F1", "units", "dates", "marks");
        for (GoldDocument gold : gold(goldFolder)) {
            Path file = files.get(gold.sha256());
            SourceText source = file == null ? null : read(file);
            if (source == null) {
                out.println(gold.name() + ": its source is not under " + sources + "（找不到原文，跳过）");
                continue;
            }
            Evaluation evaluation = Evaluation.of(gold, Tasks.in(source, null), source.text());
            line(out, gold.name(), gold.kind(), evaluation);
            kinds.merge(gold.kind(), evaluation, EvaluateCommand::sum);
            if (show) {
                show(out, "wrong ", evaluation.wrong(), source.text());
                show(out, "missed", evaluation.missed(), source.text());
            }
        }
        kinds.forEach((kind, evaluation) -> line(out, "= all", kind, evaluation));
        kinds.values().stream().reduce(EvaluateCommand::sum).ifPresent(all -> line(out, "= all", "", all));
        AnnexEvaluation.run(sources, show, out);
        return 0;
    }

    private static void line(PrintStream out, String name, String kind, Evaluation each) {
        out.printf(Locale.ROOT, "%-28s %-14s %5.2f %5.2f %5.2f %6.2f %6.2f %6d%n", name, kind, each.tasks().precision(),
                each.tasks().recall(), each.tasks().f1(), each.units().f1(), each.dates().f1(),
                each.tasks().right() + each.tasks().missed());
    }

    private static void show(PrintStream out, String what, List<Span> spans, String text) {
        spans.forEach(span -> out.println("    " + what + " " + span.start() + " " + span.of(text).replace('\n', '/')));
    }

    static Evaluation sum(Evaluation one, Evaluation other) {
        return new Evaluation(one.tasks().plus(other.tasks()), one.units().plus(other.units()), one.dates().plus(other.dates()), List.of(), List.of());
    }

    static List<GoldDocument> gold(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            List<GoldDocument> gold = new java.util.ArrayList<>();
            for (Path each : found) {
                gold.add(GoldDocument.read(each));
            }
            return gold;
        }
    }

    static @Nullable SourceText read(Path file) {
        return SourceFiles.read(file) instanceof SourceReading.Read(SourceText source) ? source : null;
    }

    static Map<String, Path> byHash(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        for (String part : List.of("seed", "data/gov_docs", "")) {
            Path under = folder.resolve(part);
            if (Files.isDirectory(under) && (!part.isEmpty() || files.isEmpty())) {
                try (Stream<Path> all = Files.walk(under)) {
                    for (Path each : all.filter(Files::isRegularFile).toList()) {
                        files.putIfAbsent(sha256(each), each);
                    }
                }
            }
        }
        return files;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
