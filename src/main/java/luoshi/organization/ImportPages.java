package luoshi.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.account.Role;
import luoshi.journal.VersionConflict;
import luoshi.organization.OfficeImports.Sent;
import luoshi.page.ClearError;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.table.Table;
import luoshi.table.TableWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An office is taken in from tables: blank form, preview of differences or errors, confirmation; and given out again. */
@Controller
class ImportPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHOWN = 200;

    private final OfficeImports imports;
    private final Messages messages;

    ImportPages(OfficeImports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping("/organization/import")
    ModelAndView choose(Viewer viewer, Screen screen) {
        requireOffice(viewer);
        return Page.of("organization/import", screen);
    }

    @PostMapping("/organization/import")
    ModelAndView preview(Viewer viewer, Screen screen, @RequestParam List<MultipartFile> files) throws IOException {
        requireOffice(viewer);
        List<Sent> sent = sent(files);
        OfficePlan plan = imports.plan(viewer, sent);
        if (plan.errors().isEmpty()) {
            imports.keep(viewer, sent);
            return page(screen, plan, HttpStatus.OK);
        }
        return page(screen, plan, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @param seen the plan that was looked at; where the office has changed since, it is shown anew */
    @PostMapping("/organization/import/confirmation")
    ModelAndView take(Viewer viewer, Screen screen, HttpServletResponse response, @RequestParam String seen) {
        requireOffice(viewer);
        List<Sent> sent = imports.kept(viewer);
        if (sent.isEmpty()) {
            throw new ClearError(HttpStatus.CONFLICT, "organization.import.gone");
        }
        OfficePlan plan = imports.plan(viewer, sent);
        if (!plan.errors().isEmpty() || !plan.fingerprint().equals(seen)) {
            ModelAndView again = page(screen, plan, HttpStatus.CONFLICT);
            again.addObject("changedMeanwhile", true);
            return again;
        }
        carryOut(viewer, plan);
        Screens.flash(response, "organization.import.taken");
        return Page.redirect("/organization");
    }

    /** What taking these tables in would change; nothing is saved. */
    @PostMapping("/api/v1/organization/imports/preview")
    @ResponseBody
    Map<String, Object> previewOverApi(
            Viewer viewer, HttpServletRequest request, @RequestParam List<MultipartFile> files) throws IOException {
        requireOffice(viewer);
        return told(request, imports.plan(viewer, sent(files)));
    }

    /** Takes the tables in where nothing is wrong in them. */
    @PostMapping("/api/v1/organization/imports")
    @ResponseBody
    ResponseEntity<Map<String, Object>> takeOverApi(
            Viewer viewer, HttpServletRequest request, @RequestParam List<MultipartFile> files) throws IOException {
        requireOffice(viewer);
        OfficePlan plan = imports.plan(viewer, sent(files));
        if (!plan.errors().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(told(request, plan));
        }
        carryOut(viewer, plan);
        return ResponseEntity.status(HttpStatus.CREATED).body(told(request, plan));
    }

    @GetMapping("/organization/template.xlsx")
    ResponseEntity<byte[]> template(Screen screen) {
        return file("luoshi-organization-template.xlsx", XLSX, TableWriter.xlsx(imports.tables(screen.language(), true)));
    }

    @GetMapping("/organization/template/{place}.csv")
    ResponseEntity<byte[]> templateOf(Screen screen, @PathVariable int place) {
        List<Table> tables = imports.tables(screen.language(), true);
        if (place < 1 || place > tables.size()) {
            throw ClearError.notFound();
        }
        return file("luoshi-" + place + ".csv", "text/csv;charset=UTF-8", TableWriter.csv(tables.get(place - 1)));
    }

    @GetMapping({"/organization/export.xlsx", "/api/v1/organization/export.xlsx"})
    @ResponseBody
    ResponseEntity<byte[]> export(Viewer viewer, HttpServletRequest request) {
        requireOffice(viewer);
        Language language = Screens.language(request);
        return file("luoshi-organization.xlsx", XLSX, TableWriter.xlsx(imports.tables(language, false)));
    }

    private void carryOut(Viewer viewer, OfficePlan plan) {
        try {
            imports.take(viewer, plan);
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "organization.refused.changed");
        }
    }

    private static List<Sent> sent(List<MultipartFile> files) throws IOException {
        List<Sent> sent = new ArrayList<>();
        for (MultipartFile each : files.stream().filter(file -> !file.isEmpty()).toList()) {
            sent.add(new Sent(String.valueOf(each.getOriginalFilename()), each.getBytes()));
        }
        if (sent.isEmpty() || sent.size() > OfficeImports.MOST_FILES) {
            throw ClearError.badRequest("organization.import.files", OfficeImports.MOST_FILES);
        }
        return sent;
    }

    private static ModelAndView page(Screen screen, @Nullable OfficePlan plan, HttpStatus status) {
        ModelAndView page = Page.of("organization/import", screen);
        page.addObject("plan", plan);
        page.addObject("most", MOST_SHOWN);
        return Page.withStatus(status, page);
    }

    private Map<String, Object> told(HttpServletRequest request, OfficePlan plan) {
        Language language = Screens.language(request);
        List<Map<String, Object>> changes = plan.changes().stream()
                .map(each -> Map.<String, Object>of("sheet", each.sheet(), "new", each.fresh(), "label", each.label(),
                        "differences", each.differences()))
                .toList();
        List<Map<String, Object>> errors = plan.errors().stream()
                .map(each -> Map.<String, Object>of("table", each.table(), "row", each.line(), "column", each.column(),
                        "text", messages.text(language, each.key(), each.arguments().toArray())))
                .toList();
        return Map.of("changes", changes, "unchanged", plan.unchanged(), "errors", errors);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    private static void requireOffice(Viewer viewer) {
        if (!viewer.has(Role.SECURITY_ADMINISTRATOR) && !viewer.has(Role.DISTRICT_OFFICE)) {
            throw new ClearError(HttpStatus.FORBIDDEN, "organization.import.who");
        }
    }
}
