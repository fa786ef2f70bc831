package care.kith.page;

import static care.kith.page.InventedCourse.LONG;
import static care.kith.page.InventedCourse.band;
import static care.kith.page.InventedCourse.bare;
import static care.kith.page.InventedCourse.chart;
import static care.kith.page.InventedCourse.day;
import static care.kith.page.InventedCourse.ring;
import static care.kith.page.InventedCourse.sparkline;
import static care.kith.page.InventedCourse.timeline;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every part and drawing on one page, with one invented course behind them all.
final class Gallery {

    private final TemplateEngine engine = PageConfiguration.templates();
    private final Words words = Words.in(Locale.UK);
    private final Format format = new Format(Locale.UK);

    String page() {
        return frame("page/frame", "Gallery", everything());
    }

    String plain() {
        return frame(
                "page/plain",
                "Sign in",
                "<h1>Sign in</h1><form action=\"/signin\" method=\"post\">"
                        + field(
                                "name",
                                "Name",
                                Map.of(
                                        "type",
                                        "text",
                                        "autocomplete",
                                        "username",
                                        "required",
                                        true))
                        + field(
                                "password",
                                "Password",
                                Map.of(
                                        "type",
                                        "password",
                                        "required",
                                        true,
                                        "fault",
                                        "The name and the password do not go together."))
                        + "<button>Sign in</button></form>");
    }

    String circle(int ringOfMother) {
        return part(
                "circle",
                Map.of("circle", ring(ringOfMother), "action", "/circle", "csrf", "token-1"));
    }

    private String everything() {
        var html = new StringBuilder();
        html.append(
                "<h1>Miriam (she/her)</h1><p class=\"lead\">Better than at the start, not yet below"
                        + " the threshold.</p>");
        html.append(part("phaseband", Map.of("band", band())));
        html.append(
                part(
                        "score",
                        Map.of(
                                "score",
                                new Score("PHQ-9", "1", 8.0, "mild", 9, 9, day(11), "Miriam"))));
        html.append("<p>").append(verdicts()).append("</p>");
        html.append(section("What the parts look like", parts()));
        html.append(
                section(
                        "Measures",
                        part("chart", Map.of("chart", chart("phq", true)))
                                + part("chart", Map.of("chart", bare()))));
        html.append(section("People", circle(1)));
        html.append(section("Timeline", drawn(timeline().draw(words, format))));
        html.append(section("Caseload", caseload()));
        html.append(section("The note", note()));
        return html.toString();
    }

    private String verdicts() {
        var html = new StringBuilder();
        for (var verdict : Verdict.values()) {
            html.append(part("verdict", Map.of("verdict", verdict))).append(" &ensp; ");
        }
        for (var standing : Standing.values()) {
            html.append(part("standing", Map.of("standing", standing))).append(" &ensp; ");
        }
        return html.toString();
    }

    private String parts() {
        return "<p>"
                + part("badge", Map.of("text", "Session 11 of 16"))
                + " "
                + part("badge", Map.of("text", "Unsigned note", "tone", "warning", "icon", "pen"))
                + " "
                + part(
                        "badge",
                        Map.of("text", "Risk alert, 2 hours left", "tone", "risk", "icon", "risk"))
                + " "
                + part("badge", Map.of("text", "Middle phase", "tone", "middle"))
                + "</p>"
                + part(
                        "refusal",
                        Map.of(
                                "refusal",
                                "A focus is agreed before the fifth session. Agree one, or ask the"
                                        + " supervisor to let the assessment run on."))
                + part(
                        "empty",
                        Map.of(
                                "sentence",
                                "Nobody is in the circle yet. Ask who matters, and write down the"
                                        + " first name you hear.",
                                "action",
                                raw("<a class=\"button\" href=\"#\">Add a person</a>")))
                + "<p class=\"actions\"><button>Sign this note</button> <button"
                + " class=\"second\">Save for later</button> <button"
                + " class=\"quiet\">Discard</button></p>"
                + part(
                        "score",
                        Map.of(
                                "score",
                                new Score("GAD-7", "1", 14.0, "moderate", 7, 7, day(3), LONG)))
                + "<blockquote>I keep waiting for her to call, and then I am angry that she"
                + " did.</blockquote>";
    }

    private String note() {
        return "<form action=\"/note\" method=\"post\" data-draft-url=\"/draft\">"
                + field(
                        "opening",
                        "How has it been since we last met?",
                        Map.of(
                                "drafted",
                                true,
                                "hint",
                                "Link what happened to how it felt.",
                                "readers",
                                "Read by you, your supervisor, and Miriam if she asks for her"
                                        + " record.",
                                "required",
                                true))
                + field(
                        "exploring",
                        "What we explored",
                        Map.of(
                                "drafted",
                                true,
                                "value",
                                "Her mother's birthday; what she hoped for and did not say.",
                                "fault",
                                "This part is needed before the note can be signed."))
                + "<button>Sign this note</button></form>";
    }

    private String caseload() {
        var rows =
                new StringBuilder(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"region\""
                                + " aria-label=\"Clients\"><table><thead><tr><th"
                                + " scope=\"col\">Client</th><th scope=\"col\">Phases</th><th"
                                + " scope=\"col\">PHQ-9</th><th"
                                + " scope=\"col\">Change</th></tr></thead><tbody>");
        for (var name : List.of("Miriam", LONG)) {
            rows.append("<tr><th scope=\"row\"><a href=\"#\">")
                    .append(name)
                    .append("</a></th><td>")
                    .append(part("phaseband", Map.of("band", band(), "small", true)))
                    .append("</td><td>")
                    .append(part("sparkline", Map.of("sparkline", sparkline())))
                    .append("</td><td>")
                    .append(part("verdict", Map.of("verdict", Verdict.RELIABLY_BETTER)))
                    .append("</td></tr>");
        }
        return rows.append("</tbody></table></div>").toString();
    }

    private String section(String title, String html) {
        return "<section><h2>" + title + "</h2>" + html + "</section>";
    }

    private String field(String name, String label, Map<String, Object> more) {
        var model = new HashMap<>(more);
        model.put("name", name);
        model.put("label", label);
        return part("field", model);
    }

    private String frame(String template, String title, String html) {
        var banner =
                new Frame.Banner(
                        Frame.Weight.NOTE,
                        "A practice for trying things out. Everybody here is invented.",
                        null);
        var warning =
                new Frame.Banner(Frame.Weight.WARNING, "The last backup is nine days old.", "/");
        return render(
                template,
                Map.of(
                        "title",
                        title,
                        "frame",
                        new Frame("Dr Lee", true, List.of(banner, warning)),
                        "content",
                        raw(html),
                        "place",
                        "clients",
                        "csrf",
                        "token-1"));
    }

    private static String drawn(Content drawing) {
        var output = new StringOutput();
        drawing.writeTo(output);
        return "<figure class=\"figure-timeline\">" + output + "</figure>";
    }

    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    private String part(String name, Map<String, Object> model) {
        return render("page/" + name, model);
    }

    private String render(String template, Map<String, Object> model) {
        var whole = new HashMap<>(model);
        whole.put("words", words);
        whole.put("format", format);
        var output = new StringOutput();
        engine.render(template + ".jte", whole, output);
        return output.toString();
    }
}
