package luoshi.ledger.life;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Two matters: the same again, alike, one into the other, one into two (practice P2, requirements R16, R34, R37). */
public sealed interface LinkCommand extends MatterCommand {

    /** The other matter that the command is about, and that the asker must be able to see; null for a split. */
    default UUID other() {
        return switch (this) {
            case ConfirmRecurrence confirm -> confirm.earlier();
            case DenyRecurrence deny -> deny.earlier();
            case Link link -> link.with();
            case Merge merge -> merge.into();
            case Split split -> split.part();
        };
    }

    /**
     * The same has happened again.
     *
     * @param sameCause true: the earlier matter is reopened under its number and takes this one over; false: both keep
     *                  their numbers and are linked
     */
    record ConfirmRecurrence(UUID earlier, boolean sameCause, String reason) implements LinkCommand {

        public ConfirmRecurrence {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(reason);
        }
    }

    record DenyRecurrence(UUID earlier, String reason) implements LinkCommand {

        public DenyRecurrence {
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(reason);
        }
    }

    record Link(UUID with, Relation relation) implements LinkCommand {

        public Link {
            Objects.requireNonNull(with);
            Objects.requireNonNull(relation);
        }
    }

    /** This one ends; the other carries its earliest date, its voices and its marks on. */
    record Merge(UUID into, String reason) implements LinkCommand {

        public Merge {
            Objects.requireNonNull(into);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * A second matter is made of a part of this one; it carries the same first date and the marks.
     *
     * @param part the id of the new matter, chosen by the caller so that a form sent twice makes one
     */
    record Split(UUID part, String title, Map<String, String> particulars, String reason) implements LinkCommand {

        public Split {
            Objects.requireNonNull(part);
            Objects.requireNonNull(title);
            Objects.requireNonNull(reason);
            particulars = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(particulars));
        }
    }
}
