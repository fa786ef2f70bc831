package care.kith.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Puts a `Page` on the wire: bare for htmx, inside its sheet for everybody else. A refusal is
/// always seen, even where a template has forgotten it.
public final class PageWriter implements HandlerMethodReturnValueHandler {

    private final TemplateEngine engine;
    private final Words words;

    PageWriter(TemplateEngine engine, Words words) {
        this.engine = engine;
        this.words = words;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (page instanceof Page it && request != null && response != null) {
            write(it, request, response);
        }
    }

    /// For those outside Spring MVC too: filters and the entry points of security.
    public void write(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var model = model(page, request);
        var fragment = fragment(page, model);
        var bare =
                request.getHeader("HX-Request") != null
                        && request.getHeader("HX-History-Restore-Request") == null;
        var html = bare ? fragment : framed(page, model, fragment);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.addHeader("Vary", "HX-Request, HX-History-Restore-Request");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> model(Page page, HttpServletRequest request) {
        var model = new HashMap<>(page.model());
        var frame = request.getAttribute(Frame.ATTRIBUTE);
        var csrf = request.getAttribute("_csrf") instanceof CsrfToken token ? token.getToken() : "";
        model.put("words", words);
        model.put("format", new Format(words.language()));
        model.put("frame", frame == null ? Frame.EMPTY : frame);
        model.put("csrf", csrf);
        if (page.refusal() != null) {
            model.put("refusal", words.say(page.refusal()));
        }
        return model;
    }

    private String fragment(Page page, Map<String, Object> model) {
        var fragment = render(page.template(), model);
        return page.refusal() == null || fragment.contains("role=\"alert\"")
                ? fragment
                : render("page/refusal", model) + fragment;
    }

    private String framed(Page page, Map<String, Object> model, String fragment) {
        model.put("content", (Content) output -> output.writeContent(fragment));
        return render(page.sheet() == Page.Sheet.PLAIN ? "page/plain" : "page/frame", model);
    }

    private String render(String template, Map<String, Object> model) {
        var output = new StringOutput();
        engine.render(template + ".jte", model, output);
        return output.toString();
    }
}
