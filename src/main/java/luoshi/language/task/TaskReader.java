package luoshi.language.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.outline.OutlineItem;
import luoshi.language.source.Paragraph;
import luoshi.language.source.Span;

/**
 * Goes through the running text, passage by passage: keeps the scene, skips headings, gives each sentence to the cutter,
 * and hands parties and times from brackets, lines and lead-ins to the tasks that they cover.
 */
final class TaskReader {

    private static final int SHORT = 16;
    private static final int NEAR = 12;

    private static final Pattern PERSON = Pattern.compile("[^:：]{0,8}(?:领导|责任人|同志)[:：]");
    private static final Pattern STAGE = Pattern.compile("[（(]([^（）()]{0,20}\\d{1,2}月[^（）()]{0,24})[）)][。：:]?\\s*$");

    private final Map<OutlineItem, Due> stages = new HashMap<>();
    private final Context context;
    private final String text;
    private final Passages passages;
    private final Stage stage;
    private final Coverage coverage;

    TaskReader(Context context) {
        this.context = context;
        this.text = context.text();
        this.passages = new Passages(context);
        this.stage = new Stage(context);
        this.coverage = new Coverage(context);
    }

    List<ProposedTask> read() {
        for (Paragraph paragraph : context.source().paragraphs()) {
            if (!paragraph.isRow()) {
                paragraph(paragraph);
            }
        }
        return coverage.tasks();
    }

    private void paragraph(Paragraph paragraph) {
        stage.paragraph();
        coverage.paragraph();
        for (Passage passage : passages.of(paragraph)) {
            passage.opens().ifPresent(this::open);
            if (passage.words().length() == 0 || passages.isTitle(paragraph, passage)) {
                continue;
            }
            List<Passages.Piece> pieces = passages.pieces(passage.words());
            for (int i = 0; i < pieces.size(); i++) {
                Passages.Piece piece = pieces.get(i);
                boolean assigned = i + 1 < pieces.size() && asksNothing(piece);
                if (piece.party().isPresent()) {
                    coverage.party(piece.party().get(), piece.span().start());
                    piece.time().ifPresent(time -> coverage.due(DueWords.head(time, context.day()), piece.span().start()));
                } else {
                    context.sentences().in(piece.span()).forEach(sentence -> sentence(sentence, assigned));
                }
            }
        }
    }

    private boolean asksNothing(Passages.Piece piece) {
        return context.sentences().in(piece.span()).stream().allMatch(each -> context.cutter().cut(each, false).isEmpty());
    }

    private void open(OutlineItem item) {
        stage.open(item);
        coverage.open(item);
        Matcher stage = STAGE.matcher(item.heading().of(text));
        if (stage.find() && !item.heading().of(text).matches("(?s).*[要应须请将].*")) {
            stages.put(item, DueWords.head(stage.group(1), context.day()));
        }
    }

    /** @param assigned whether a bracket behind it says who is responsible: then it is a task, even if it only names a target */
    private void sentence(Sentence sentence, boolean assigned) {
        String words = sentence.span().of(text);
        Optional<Party> line = Passages.partyLine(words);
        if (line.isPresent() && PERSON.matcher(words).lookingAt()) {
            return;
        }
        if (line.isPresent()) {
            coverage.party(line.get(), sentence.span().start());
            return;
        }
        Optional<String> time = Passages.timeLine(words);
        if (time.isPresent()) {
            coverage.due(DueWords.head(time.get(), context.day()), sentence.span().start());
            return;
        }
        Stage.Asked asked = stage.hear(words);
        if (Scenes.speaks(words)) {
            coverage.speaks();
        }
        if (asked == Stage.Asked.NOTHING) {
            return;
        }
        List<Cut> cuts = context.cutter().cut(sentence, asked == Stage.Asked.ONLY_BY_MODAL);
        if (words.endsWith("：") || words.endsWith(":")) {
            coverage.leadIn(sentence.span(), context.cutter().subjectOf(sentence));
            return;
        }
        if (cuts.isEmpty() && assigned && asked == Stage.Asked.FREELY) {
            cuts = List.of(context.cutter().whole(sentence));
        }
        Party bySentence = Parties.inSentence(words);
        Due head = sentenceHead(sentence, cuts);
        List<ProposedTask> found = new ArrayList<>();
        for (Cut cut : cuts) {
            Due due = context.dueIn(cut.span()).orElse(head).orElse(stageOf(cut));
            found.add(context.task(cut, party(cut, bySentence), due));
        }
        coverage.add(found);
    }

    /** A time at the head of the sentence holds for all acts in it. */
    private Due sentenceHead(Sentence sentence, List<Cut> cuts) {
        if (cuts.size() < 2) {
            return Due.NONE;
        }
        int from = sentence.span().start();
        for (Span clause : sentence.clauses().subList(0, Math.min(2, sentence.clauses().size()))) {
            Due due = context.dueIn(clause);
            boolean opens = clause.start() == from && clause.length() <= SHORT || text.indexOf(due.words(), clause.start()) <= clause.start() + NEAR;
            if (due.words().matches(".*(?:年|月|日|前|底|末).*") && opens && clause.start() < cuts.getFirst().span().end()) {
                return new Due(due.words(), due.date(), "");
            }
        }
        return Due.NONE;
    }

    /** The time in the heading of a stage, （一）自查阶段（3月1日至3月20日）, holds for all acts under it. */
    private Due stageOf(Cut cut) {
        Optional<OutlineItem> item = context.outline().at(cut.span().start());
        while (item.isPresent()) {
            Due due = stages.get(item.get());
            if (due != null) {
                return due;
            }
            item = item.get().parent();
        }
        return Due.NONE;
    }

    private Party party(Cut cut, Party bySentence) {
        Party by = bySentence.responsible().isEmpty() ? Parties.byWhom(cut.span().of(text)) : Party.NOBODY;
        if (!by.responsible().isEmpty()) {
            return by;
        }
        return isNamed(cut, bySentence) ? named(cut) : bySentence;
    }

    /** Who stands in the task itself as the one who acts beats who leads the sentence. */
    private boolean isNamed(Cut cut, Party bySentence) {
        boolean here = cut.span().shared(cut.subject()) > 0 && Parties.inSentence(cut.span().of(text)).responsible().isEmpty();
        return cut.subject().length() > 0 && (here || bySentence.supporting().isEmpty());
    }

    private Party named(Cut cut) {
        return new Party(Parties.names(cut.subject().of(text)), Parties.helpers(cut.span().of(text)));
    }
}
