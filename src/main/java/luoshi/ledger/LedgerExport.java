package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.Screen;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger as a table file: the same question, the same rows, written page by page. */
@Controller
class LedgerExport {

    /** Beyond this many rows a narrower question is asked for in the last line. */
    private static final int MOST = 20_000;

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ledger ledger;
    private final Organization organization;

    LedgerExport(Ledger ledger, Organization organization) {
        this.ledger = ledger;
        this.organization = organization;
    }

    @GetMapping("/matters.xlsx")
    void export(Viewer viewer, Screen screen, LedgerQuery query, HttpServletResponse response) throws IOException {
        String name = screen.t("ledger.title") + " " + screen.today() + ".xlsx";
        ContentDisposition file = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        response.setContentType(MEDIA_TYPE);
        write(response.getOutputStream(), viewer, screen, query);
    }

    private void write(OutputStream out, Viewer viewer, Screen screen, LedgerQuery query) throws IOException {
        try (Workbook book = new Workbook(out, "Luoshi", "1.0")) {
            Worksheet sheet = book.newWorksheet(screen.t("ledger.title"));
            List<LedgerColumn> columns = query.column() == null ? LedgerWidth.ARCHIVE.columns() : query.columns();
            head(sheet, columns, screen);
            Names names = new Names(organization);
            LedgerFilter filter = query.filter(LedgerFilter.MOST).from(null, LedgerFilter.MOST);
            int line = 1;
            boolean personal = false;
            List<MatterRow> page = ledger.list(viewer, filter);
            while (!page.isEmpty() && line <= MOST) {
                for (MatterRow row : page) {
                    line(sheet, line++, columns, row, names, screen);
                    personal |= row.kind().isPersonal();
                }
                page = page.size() < filter.limit()
                        ? List.of()
                        : ledger.list(viewer, filter.from(page.getLast().key(filter.order()), LedgerFilter.MOST));
                sheet.flush();
            }
            if (!page.isEmpty()) {
                sheet.value(line++, 0, screen.t("ledger.export.more", MOST));
            }
            if (personal) {
                saysWhoReads(sheet, line, screen);
            }
        }
    }

    /** What holds lines of a personal list says who took it and when: in its last line, and on every sheet of paper. */
    private static void saysWhoReads(Worksheet sheet, int line, Screen screen) {
        String reader = screen.reader() == null ? "" : screen.reader().name();
        String said = screen.t("ledger.export.personal", reader, screen.moment(screen.now()));
        sheet.value(line, 0, said);
        sheet.header(said, Position.CENTER);
        sheet.footer(said, Position.CENTER);
    }

    private static void head(Worksheet sheet, List<LedgerColumn> columns, Screen screen) {
        int at = 0;
        for (LedgerColumn column : columns) {
            sheet.value(0, at, screen.t("ledger.column." + column.label()));
            sheet.style(0, at).bold().set();
            sheet.width(at++, column == LedgerColumn.TITLE ? 48 : 16);
        }
        sheet.freezePane(1, 1);
    }

    /** Text stays text: a cell never becomes a formula. */
    private static void line(
            Worksheet sheet, int line, List<LedgerColumn> columns, MatterRow row, Names names, Screen screen) {
        int at = 0;
        for (LedgerColumn column : columns) {
            sheet.value(line, at++, switch (column) {
                case NUMBER -> row.number();
                case LIGHT -> screen.t("ledger.light." + row.light());
                case TITLE -> row.title();
                case STATUS -> screen.t("ledger.status." + row.status());
                case UNIT -> names.unit(row.unit());
                case DUE -> screen.isoDay(screen.lastDay(row.due()));
                case SOURCE -> screen.t("ledger.source." + row.source());
                case KIND -> screen.t("ledger.kind." + row.kind());
                case DOMAIN -> screen.t("ledger.domain." + row.domain());
                case RECEIVED -> screen.isoDay(row.receivedOn());
                case FIRST_DUE -> screen.isoDay(screen.lastDay(row.firstDue()));
                case LEADER -> names.holder(names.leader(row));
                case OWNER -> names.post(row.owner());
                case CAUSE -> row.causeCode() == null ? "" : screen.t("ledger.cause." + row.causeCode()) + " " + row.cause();
                case REQUESTED -> row.requestedAt() == null ? "" : screen.isoDay(LocalDate.ofInstant(row.requestedAt(), OFFICE_ZONE));
                case CLOSED -> row.closedAt() == null ? "" : screen.isoDay(LocalDate.ofInstant(row.closedAt(), OFFICE_ZONE));
                case LOOK_BACK -> row.lookBackOn() == null ? "" : screen.isoDay(row.lookBackOn());
                case RETURNS -> String.valueOf(row.returns());
                case REDOS -> String.valueOf(row.redos());
                case EXTENSIONS -> String.valueOf(row.extensions());
                case REOPENINGS -> String.valueOf(row.reopenings());
                case NEXT -> screen.t(row.nextKey());
                case ROUTE -> row.route() == null ? "" : screen.t("ledger.route." + row.route());
                case MARKS -> marks(row, screen);
            });
        }
    }

    private static String marks(MatterRow row, Screen screen) {
        StringBuilder marks = new StringBuilder();
        add(marks, row.reactive(), screen.t("ledger.tag.reactive"));
        add(marks, row.listed(), screen.t("ledger.tag.listed"));
        add(marks, row.decideBy() != null, screen.t("ledger.tag.disputed"));
        add(marks, row.returns() > 0, screen.t("ledger.tag.returned", row.returns()));
        add(marks, row.redos() > 0, screen.t("ledger.tag.redone", row.redos()));
        add(marks, row.extensions() > 0, screen.t("ledger.tag.extended", row.extensions()));
        add(marks, row.reopenings() > 0, screen.t("ledger.tag.reopened", row.reopenings()));
        return marks.toString();
    }

    private static void add(StringBuilder marks, boolean carries, String mark) {
        if (carries) {
            marks.append(marks.isEmpty() ? "" : " / ").append(mark);
        }
    }
}
