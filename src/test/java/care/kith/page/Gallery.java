package care.kith.page;

import static care.kith.page.Kept.ATTENDED;
import static care.kith.page.Kept.MISSED;
import static care.kith.page.Kept.MOVED;
import static care.kith.page.Kept.PLANNED;
import static care.kith.page.Tone.ASSESSMENT;
import static care.kith.page.Tone.ENDING;
import static care.kith.page.Tone.MIDDLE;

import care.kith.page.Circle.Person;
import care.kith.page.Circle.Wish;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.Scale.Expected;
import care.kith.page.Scale.Point;
import care.kith.page.TimelineDrawing.Bar;
import care.kith.page.TimelineDrawing.Kind;
import care.kith.page.TimelineDrawing.Lane;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every part and drawing on one page, with one invented course behind them all.
final class Gallery {

    static final String LONG =
            "Wilhelmina-Antoinette Featherstonehaugh-Okonkwo-Papadopoulou of the Lower Valley";

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int[] SCORES = {19, 18, 20, 17, 16, -1, 13, 14, 11, 10, -1, 8, 7};

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
                "<h1>Miriam (she/her)</h1><p class=\"lead\">Better than at the start, not yet below the threshold.</p>");
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
        html.append(section("Timeline", part("timeline", Map.of("timeline", timeline()))));
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
                                "A focus is agreed before the fifth session. Agree one, or ask the supervisor to let the assessment run on."))
                + part(
                        "empty",
                        Map.of(
                                "sentence",
                                "Nobody is in the circle yet. Ask who matters, and write down the first name you hear.",
                                "action",
                                raw("<a class=\"button\" href=\"#\">Add a person</a>")))
                + "<p><button>Sign this note</button> <button class=\"second\">Save for later</button> <button class=\"quiet\">Discard</button></p>"
                + part(
                        "score",
                        Map.of(
                                "score",
                                new Score("GAD-7", "1", 14.0, "moderate", 7, 7, day(3), LONG)))
                + "<blockquote>I keep waiting for her to call, and then I am angry that she did.</blockquote>";
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
                                "Read by you, your supervisor, and Miriam if she asks for her record.",
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
                        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Clients\"><table><thead><tr><th scope=\"col\">Client</th><th scope=\"col\">Phases</th><th scope=\"col\">PHQ-9</th><th scope=\"col\">Change</th></tr></thead><tbody>");
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

    private static LocalDate day(int week) {
        return START.plusWeeks(week);
    }

    private static Kept kept(int number) {
        return switch (number) {
            case 6 -> MISSED;
            case 9 -> MOVED;
            default -> number <= 11 ? ATTENDED : PLANNED;
        };
    }

    private static PhaseBand band() {
        return new PhaseBand(
                List.of(
                        new PhaseBand.Part(ASSESSMENT, "Assessment", dots(1, 4)),
                        new PhaseBand.Part(MIDDLE, "Middle", dots(5, 12)),
                        new PhaseBand.Part(ENDING, "Ending", dots(13, 16))));
    }

    private static List<Dot> dots(int from, int to) {
        var dots = new ArrayList<Dot>();
        for (var number = from; number <= to; number++) {
            dots.add(new Dot(number, kept(number), day(number - 1), number == 12));
        }
        return dots;
    }

    private static Backdrop time() {
        var ticks = new ArrayList<Backdrop.Tick>();
        for (var number = 1; number <= 16; number++) {
            ticks.add(new Backdrop.Tick(number, day(number - 1), kept(number)));
        }
        return new Backdrop(
                START.minusDays(4),
                day(16),
                List.of(
                        new Backdrop.Stretch(ASSESSMENT, "Assessment", START, day(4)),
                        new Backdrop.Stretch(MIDDLE, "Middle", day(4), day(12)),
                        new Backdrop.Stretch(ENDING, "Ending", day(12), day(16))),
                ticks,
                List.of(
                        new Backdrop.Mark(
                                day(2).plusDays(1),
                                "Quarrel with her mother about the flat",
                                "#event-1"),
                        new Backdrop.Mark(
                                day(3),
                                "Moved out, and back in again two days later, and out for good at the end of that week",
                                null),
                        new Backdrop.Mark(day(7).plusDays(3), "New post at the library", null),
                        new Backdrop.Mark(day(15), LONG + " visits", null)));
    }

    private static Scale phq() {
        return new Scale(
                0,
                27,
                List.of(
                        new Scale.Band("minimal", 0, 4),
                        new Scale.Band("mild", 5, 9),
                        new Scale.Band("moderate", 10, 14),
                        new Scale.Band("moderately severe", 15, 19),
                        new Scale.Band("severe", 20, 27)),
                List.of(
                        new Scale.Threshold("case", 10, Scale.Line.CASE),
                        new Scale.Threshold("reliably better from", 13, Scale.Line.RELIABLE)));
    }

    private static List<Point> points() {
        var points = new ArrayList<Point>();
        for (var week = 0; week < SCORES.length; week++) {
            var score = SCORES[week];
            var point = score < 0 ? Point.missing(day(week)) : Point.of(day(week), score);
            points.add(score >= 0 && score <= 8 ? point.reliably() : point);
        }
        return points;
    }

    private static Chart chart(String id, boolean expected) {
        var course =
                expected
                        ? List.of(
                                new Expected(day(0), 17, 19, 21),
                                new Expected(day(4), 13, 16, 19),
                                new Expected(day(10), 8, 12, 16),
                                new Expected(day(16), 5, 10, 15))
                        : List.<Expected>of();
        return new Chart(id, "PHQ-9, low mood", time(), phq(), points(), course);
    }

    private static Chart bare() {
        var time = new Backdrop(START, day(3), List.of(), List.of(), List.of());
        return new Chart(
                "bare",
                "A measure that nobody has filled in yet",
                time,
                phq(),
                List.of(),
                List.of());
    }

    private static Sparkline sparkline() {
        var values = new ArrayList<Double>();
        for (var score : SCORES) {
            values.add(score < 0 ? null : (double) score);
        }
        return new Sparkline("PHQ-9 from 19 to 7", 0, 27, 10.0, values);
    }

    private static TimelineDrawing timeline() {
        var points =
                points().stream()
                        .map(point ->
                                point.value() == null
                                        ? point
                                        : point.leadingTo("#ask-" + point.on()))
                        .toList();
        return new TimelineDrawing(
                "timeline",
                "From January to April",
                time(),
                phq(),
                points,
                List.of(
                        new Lane(
                                "Mother",
                                Kind.PERSON,
                                List.of(
                                        new Bar(null, day(3), "daily calls"),
                                        new Bar(day(9), null, "weekly visits"))),
                        new Lane(
                                LONG,
                                Kind.PERSON,
                                List.of(new Bar(day(6), null, "a colleague who became a friend"))),
                        new Lane(
                                "Sertraline 50 mg",
                                Kind.MEDICINE,
                                List.of(new Bar(day(1), day(12), null)))));
    }

    static Circle ring(int mother) {
        var people = new ArrayList<Person>();
        people.add(new Person("mother", "Mother", mother, false, false, Wish.FURTHER));
        people.add(new Person("sam", "Sam", 1, false, false, Wish.NONE));
        people.add(new Person("long", LONG, 2, false, false, Wish.CLOSER));
        people.add(new Person("father", "Father", 1, true, false, Wish.NONE));
        people.add(new Person("brother", "Jonathan", 3, false, true, Wish.CLOSER));
        people.add(new Person("aunt", "Aunt Rosalind", 3, true, true, Wish.NONE));
        for (var index = 1; index <= 18; index++) {
            people.add(
                    new Person(
                            "p" + index,
                            NAMES.get(index - 1),
                            2 + index % 2,
                            false,
                            index == 7,
                            Wish.NONE));
        }
        people.add(new Person("new", "Neighbour on the left", 0, false, false, Wish.NONE));
        return new Circle("circle", "The people around Miriam", "Miriam", people);
    }

    private static final List<String> NAMES =
            List.of(
                    "Ola",
                    "Dr Hussein",
                    "Beatrix",
                    "Tomasz K.",
                    "Mrs Abernathy",
                    "Yusuf",
                    "Old Pete",
                    "Carmen",
                    "Li Na",
                    "The choir",
                    "Inge",
                    "Mr Oyelaran",
                    "Kasia",
                    "Dev",
                    "Sister Agnes",
                    "Noor",
                    "Pastor Lindqvist",
                    "Zoë");

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
                        "A practice for trying things out. Everybody here is invented.");
        var warning = new Frame.Banner(Frame.Weight.WARNING, "The last backup is nine days old.");
        return render(
                template,
                Map.of(
                        "title",
                        title,
                        "frame",
                        new Frame("Dr Lee", List.of(banner, warning)),
                        "content",
                        raw(html),
                        "place",
                        "clients",
                        "csrf",
                        "token-1"));
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
