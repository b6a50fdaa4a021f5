package luoshi.intake;

import luoshi.ledger.life.Refusal;

/**
 * What is wrong in a row.
 *
 * @param line    as a spreadsheet counts; 0 where it is about the whole table
 * @param column  empty where it is about the whole row
 * @param refusal a rule of the ledger, a finding of the gate, or what the table itself lacks
 */
public record RowError(int line, String column, Refusal refusal) {

    /** The cell says nothing that could be shown; what stands in its place is no value. */
    boolean isOfAnUnreadCell() {
        return !column.isEmpty() && refusal.rule().startsWith("intake.error.");
    }

    static RowError of(int line, String column, String key, Object... arguments) {
        return new RowError(line, column, Refusal.of(key, arguments));
    }
}
