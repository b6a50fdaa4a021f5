package luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.intake.IntakeRow.Identity;
import luoshi.ledger.life.MatterKind;

/**
 * What taking a table in would do: the rows that would become matters, those that stand in the ledger already and are
 * left out, and what has to be mended first. Nothing is taken in while there is an error.
 *
 * @param seen     hash of what would be registered; a confirmation names it
 * @param fresh    rows that would become matters, with an error or without
 * @param known    the number of the matter that stands already, by line
 * @param errors   by line
 * @param examples lines that were skipped as an example
 * @param unknown  headings that were ignored
 */
public record Intake(
        MatterKind kind,
        String name,
        String seen,
        List<IntakeRow> fresh,
        Map<Integer, String> known,
        List<RowError> errors,
        List<Integer> examples,
        List<String> unknown) {

    /**
     * @param ledger numbers of matters that stand already
     * @param door   all that bars a row
     */
    static Intake of(
            MatterKind kind,
            String name,
            MatterTable table,
            Map<Identity, String> ledger,
            Function<IntakeRow, List<RowError>> door) {
        Map<Integer, Set<String>> unread = table.errors().stream().collect(Collectors.groupingBy(
                RowError::line, Collectors.mapping(RowError::column, Collectors.toSet())));
        Map<Identity, Integer> seen = new HashMap<>();
        List<IntakeRow> fresh = new ArrayList<>();
        Map<Integer, String> known = new TreeMap<>();
        List<RowError> errors = new ArrayList<>(table.errors());
        for (IntakeRow row : table.rows()) {
            Set<String> wrong = unread.getOrDefault(row.line(), Set.of());
            Integer before = seen.putIfAbsent(row.identity(), row.line());
            String number = wrong.isEmpty() ? ledger.get(row.identity()) : null;
            if (before == null && number != null) {
                known.put(row.line(), number);
                continue;
            }
            fresh.add(row);
            if (before != null) {
                errors.add(RowError.of(row.line(), "", "intake.error.twice", before));
            }
            door.apply(row).stream().filter(each -> !isSaid(each, wrong)).forEach(errors::add);
        }
        errors.sort(Comparator.comparingInt(RowError::line));
        return new Intake(kind, name, hash(fresh), fresh, known, errors, table.examples(), table.unknown());
    }

    /** A cell that could not be read is not blamed again for standing empty. */
    private static boolean isSaid(RowError error, Set<String> wrong) {
        return wrong.contains(error.column()) || error.refusal().rule().equals("columns-of-kind") && !wrong.isEmpty();
    }

    private static String hash(List<IntakeRow> fresh) {
        String all = fresh.stream().map(row -> row.line() + " " + row.wanted()).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean isReady() {
        return errors.isEmpty() && !fresh.isEmpty();
    }

    /** Lines that have an error; one of the whole table is none. */
    public List<Integer> wrongLines() {
        return errors.stream().map(RowError::line).filter(line -> line > 0).distinct().toList();
    }

    /** Columns of a line whose cells could not be read. */
    public Set<String> unread(int line) {
        return errors.stream()
                .filter(error -> error.line() == line && error.isOfAnUnreadCell())
                .map(RowError::column)
                .collect(Collectors.toSet());
    }

    public List<Integer> readyLines() {
        Set<Integer> wrong = Set.copyOf(wrongLines());
        return fresh.stream().map(IntakeRow::line).filter(line -> !wrong.contains(line)).toList();
    }
}
