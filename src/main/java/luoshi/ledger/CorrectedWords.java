package luoshi.ledger;

import luoshi.journal.Recorded;
import luoshi.journal.Words;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.page.Screen;

/** What a correction put right: how the column is called, and what stood in it until then. */
final class CorrectedWords {

    private CorrectedWords() {}

    static String label(WordEvent.Corrected corrected, Screen screen) {
        return switch (corrected.field()) {
            case "title" -> screen.t("ledger.field.title");
            case "source-reference" -> screen.t("ledger.column.source");
            default -> screen.t("ledger.particular." + corrected.field());
        };
    }

    /** The correction before it, or else the words of the registration. */
    static String before(WordEvent.Corrected corrected, MatterView view) {
        MatterEvent.Registered registered = view.matter().registration();
        Words was = switch (corrected.field()) {
            case "title" -> registered.title();
            case "source-reference" -> registered.sourceReference();
            default -> registered.particulars().get(corrected.field());
        };
        for (Recorded entry : view.history().entries()) {
            if (entry.event() == corrected) {
                break;
            }
            if (entry.event() instanceof WordEvent.Corrected earlier && earlier.field().equals(corrected.field())) {
                was = earlier.text();
            }
        }
        return was == null ? "" : was.text();
    }
}
