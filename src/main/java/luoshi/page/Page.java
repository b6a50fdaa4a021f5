package luoshi.page;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A template with what it shows. */
public final class Page {

    private Page() {}

    /**
     * @param template path below {@code src/main/jte} without its ending
     * @param pairs    names and values of the template's other parameters
     */
    public static ModelAndView of(String template, Screen screen, Object... pairs) {
        Map<String, Object> model = new TreeMap<>();
        model.put("screen", screen);
        for (int i = 0; i < pairs.length; i += 2) {
            model.put((String) pairs[i], pairs[i + 1]);
        }
        return new ModelAndView(template, model);
    }

    public static ModelAndView withStatus(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    /** After a command: to a page that may be read again without sending anything twice. */
    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
