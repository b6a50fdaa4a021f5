package luoshi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.multipart.MultipartException;

class ErrorPagesTest {

    private final ErrorPages pages = new ErrorPages(new ProblemDetails(null, Messages.fromClasspath()), new Random(1));

    @Test
    void a_full_disk_is_told_as_such_whether_the_database_or_an_upload_met_it() {
        Exception database = new DataAccessResourceFailureException("insert", new SQLException("could not extend file", "53100"));
        Exception upload = new MultipartException("upload", new IOException("No space left on device"));
        assertThat(answer(pages.databaseAway(database, request(Locale.CHINESE)))).contains("503", "磁盘已满");
        assertThat(answer(pages.databaseAway(database, request(Locale.ENGLISH)))).contains("503", "disk is full");
        assertThat(answer(pages.malformed(upload, request(Locale.ENGLISH)))).contains("503", "disk is full");
    }

    @Test
    void a_commit_whose_outcome_is_unknown_is_not_called_lost() {
        Exception broken = new TransactionSystemException("JDBC rollback failed");
        assertThat(answer(pages.databaseAway(broken, request(Locale.CHINESE)))).contains("503", "可能没有保存");
        assertThat(answer(pages.databaseAway(broken, request(Locale.ENGLISH)))).contains("503", "may not have been saved");
    }

    /** Whoever meets one is told what happened and what to do, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "405", "409", "410", "413", "414", "429", "500", "5xx", "503", "full",
        "upload-size", "upload-parts", "form-size", "body-size", "value"})
    void every_error_has_a_heading_a_sentence_and_a_way(String error) {
        Messages messages = Messages.fromClasspath();
        for (Language language : Language.values()) {
            for (String part : new String[] {"", ".title", ".way"}) {
                assertThat(messages.has(language, "page.error." + error + part)).as(language + " " + error + part).isTrue();
            }
        }
    }

    private static String answer(Object answered) {
        ResponseEntity<?> response = (ResponseEntity<?>) answered;
        return response.getStatusCode().value() + " " + response.getBody();
    }

    private static MockHttpServletRequest request(Locale language) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/problems");
        request.addHeader("Accept-Language", language.toLanguageTag());
        request.addPreferredLocale(language);
        return request;
    }
}
