package luoshi.language.task;

import java.time.LocalDate;
import luoshi.language.outline.Outline;
import luoshi.language.outline.OutlineItem;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;
import org.jspecify.annotations.Nullable;

/** What all readers of one document share. */
record Context(
        SourceText source, Outline outline, Sentences sentences, Cutter cutter, DecisionLevel level, @Nullable LocalDate day) {

    private static final int OPENING = 120;

    static Context of(SourceText source, Outline outline, @Nullable LocalDate day) {
        Sentences sentences = new Sentences(source.text());
        Cutter cutter = new Cutter(source.text(), new Clauses(source.text(), sentences));
        String opening = source.paragraphs().isEmpty() ? ""
                : source.text().substring(source.paragraphs().getFirst().span().start(),
                        Math.min(source.text().length(), source.paragraphs().getFirst().span().start() + OPENING));
        return new Context(source, outline, sentences, cutter, DecisionLevel.ofDocument(opening), day);
    }

    String text() {
        return source.text();
    }

    /** A task of this stretch; who and when are added by what stands around it. */
    ProposedTask task(Cut cut, Party party, Due due) {
        String words = cut.span().of(text());
        String path = outline.at(cut.span().start()).map(item -> item.path(text())).orElse("");
        return new ProposedTask(cut.span(), path, TaskKind.of(words), Titles.of(text(), cut), party.responsible(),
                party.supporting(), due.words(), due.date(), due.frequency(), Quantities.in(words),
                DecisionLevel.of(words, level), cut.sure());
    }

    Due dueIn(Span span) {
        return DueWords.in(span.of(text()), day);
    }

    /** Whether the item is numbered as a paragraph, not within one. */
    static boolean isParagraphLevel(OutlineItem item) {
        return !item.kind().isSpoken();
    }
}
