package luoshi.table;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** All its tables, each within the limits. */
    record Tables(List<Table> tables) implements Reading {

        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /**
     * It is not read, or not to its end.
     *
     * @param key message key of the sentence that says why, and how to mend it
     */
    record Refused(String key, List<Object> arguments) implements Reading {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(String key, Object... arguments) {
            return new Refused(key, List.of(arguments));
        }
    }
}
