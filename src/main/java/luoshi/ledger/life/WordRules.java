package luoshi.ledger.life;

import java.util.Optional;
import luoshi.journal.Words;
import luoshi.ledger.life.WordCommand.CorrectWords;
import luoshi.ledger.life.WordCommand.MarkRead;
import luoshi.ledger.life.WordCommand.SendCopy;
import org.jspecify.annotations.Nullable;

/** What may be written about a matter: words only. */
final class WordRules {

    private WordRules() {}

    /** A correction touches words that the matter has; there is no field for its clock, owner, status or evidence. */
    record FieldOfWords() implements Rule<CorrectWords> {

        @Override
        public String id() {
            return "field-of-words";
        }

        @Override
        public Optional<Refusal> check(CorrectWords command, Situation situation) {
            return refuseWhen(present(command.field(), situation.known()) == null);
        }
    }

    record WordsDiffer() implements Rule<CorrectWords> {

        @Override
        public String id() {
            return "words-differ";
        }

        @Override
        public Optional<Refusal> check(CorrectWords command, Situation situation) {
            Words now = present(command.field(), situation.known());
            return refuseWhen(now != null && now.text().equals(command.text().strip()));
        }
    }

    private static @Nullable Words present(String field, Matter matter) {
        return switch (field) {
            case "title" -> matter.title();
            case "source-reference" -> matter.sourceReference();
            default -> matter.particulars().get(field);
        };
    }

    record CopyIsNew() implements Rule<SendCopy> {

        @Override
        public String id() {
            return "copy-is-new";
        }

        @Override
        public Optional<Refusal> check(SendCopy command, Situation situation) {
            return refuseWhen(situation.known().wording().copies().contains(command.post()));
        }
    }

    record PostExists<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "post-exists";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.named().isEmpty());
        }
    }

    /** A read mark belongs to a post that was sent a copy, once. */
    record WasSentACopy() implements Rule<MarkRead> {

        @Override
        public String id() {
            return "was-sent-a-copy";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(MarkRead command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }

    /** Whoever writes here holds a post in the office. */
    record HoldsAPost<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "holds-a-post";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }
}
