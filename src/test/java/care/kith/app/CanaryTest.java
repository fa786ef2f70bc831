package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.EntryJson;
import care.kith.entry.EntryKinds;
import care.kith.entry.MalformedFile;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.Specimens;
import care.kith.entry.StreamId;
import care.kith.entry.StrictYaml;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.NewEntry;
import care.kith.journal.Strongroom;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Nothing that a client said can be read in any file the program writes, nor in its log, nor in
/// the answer to a request that was refused.
class CanaryTest {

    private static final List<String> PLACES =
            List.of(
                    "",
                    "/people",
                    "/timeline",
                    "/understanding",
                    "/sessions",
                    "/sessions/2",
                    "/measures",
                    "/ending",
                    "/record");

    private final Canary canary = new Canary(new Random());
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
        kith().setLevel(Level.INFO);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger kith() {
        return (Logger) LoggerFactory.getLogger("care.kith");
    }

    @Test
    void aWholeCourseLeavesNothingReadable(@TempDir Path folder) throws IOException {
        try (var practice = talkative(folder)) {
            var client = takeIn(practice);
            var visitor = practice.as(WebSubject.THERAPIST_OF_CLIENT);
            var here = "/clients/" + client;
            for (var place : PLACES) {
                assertThat(visitor.get(here + place).statusCode()).as(place).isEqualTo(200);
            }
            assertThat(canary.in(visitor.get(here + "/people").body())).contains("UTF-8");
            assertThat(canary.planted()).isGreaterThan(150);
            write(visitor, here);
            assertSilent(folder);
        }
        assertSilent(folder);
    }

    /// The journal alone, with every text field of every kind of entry, a summary and a draft.
    @Test
    void noFieldOfAnyKindOfEntryIsReadable(@TempDir Path folder) throws IOException {
        try (var practice = talkative(folder)) {
            var journal = practice.bean(Strongroom.class).journal();
            var random = new Random(7);
            var stream = StreamId.random(random);
            var entries = new ArrayList<NewEntry>();
            for (var kind : EntryKinds.all().values()) {
                entries.add(entry(filled(kind, random), random));
            }
            journal.append(new Batch(stream, 0, entries, canary.next(), null));
            journal.saveDraft(Leaves.IMPORT, stream, "note", canary.next());
            assertThat(journal.read(stream)).hasSameSizeAs(EntryKinds.all().values());
            assertSilent(folder);
        }
        assertSilent(folder);
    }

    /// The control: in a file that is written in clear, each way of writing is found.
    @Test
    void theSearchFindsWhatIsWrittenInClear(@TempDir Path folder) throws IOException {
        for (var way : canary.ways()) {
            var file = folder.resolve(way);
            Files.write(file, Canary.written("before " + canary.next() + " after", way));
            assertThat(below(folder)).as(way).anyMatch(found -> found.startsWith(file.toString()));
            Files.delete(file);
        }
        Files.writeString(
                folder.resolve("lower"), canary.next().toLowerCase(java.util.Locale.ROOT));
        assertThat(below(folder)).hasSize(1);
    }

    /// A practice whose every room says all it can. Only now is the log listened to: the start of
    /// the server sets up the logging anew and lets go of who listened before.
    private WebPractice talkative(Path folder) {
        var practice = WebPractice.open(folder);
        log.start();
        root().addAppender(log);
        kith().setLevel(Level.DEBUG);
        kith().debug("listening");
        assertThat(log.list).isNotEmpty();
        return practice;
    }

    private void write(WebPractice.Visitor visitor, String here) {
        var desk = visitor.get(here + "/sessions/next").headers().firstValue("Location");
        var session = desk.orElseThrow().replaceFirst("^https?://[^/]+", "");
        var note = Map.of("note.link", canary.next(), "risk.plan", canary.next());
        assertThat(visitor.post(session + "/draft", note).statusCode()).isEqualTo(204);
        assertThat(visitor.post(session + "/draft", note).statusCode()).isEqualTo(409);
        var answers = new LinkedHashMap<>(Map.of("line", canary.next(), "on", "2026-03-02"));
        answers.put("token", "00000000-0000-4000-8000-000000000001");
        var form = visitor.post(here + "/measures/phq9", answers);
        assertThat(form.statusCode()).isEqualTo(422);
        var signed = new LinkedHashMap<>(note);
        signed.put("token", "00000000-0000-4000-8000-000000000002");
        signed.put("reason", canary.next());
        assertThat(visitor.post(session + "/note", signed).statusCode()).isEqualTo(303);
        var stale = new LinkedHashMap<>(signed);
        stale.put("note.link", canary.next());
        stale.put("token", "00000000-0000-4000-8000-000000000003");
        assertThat(visitor.post(session + "/note", stale).statusCode()).isEqualTo(409);
        refuse(visitor, here);
    }

    /// What is answered without its form says nothing of what was sent.
    private void refuse(WebPractice.Visitor visitor, String here) {
        var refused =
                List.of(
                        visitor.post(
                                here + "/people/placings",
                                Map.of("person", "p1", "ring", canary.next())),
                        visitor.post(
                                here + "/measures/phq9",
                                Map.of("token", canary.next(), "line", canary.next())),
                        visitor.post(here + "/sessions/2/note", Map.of("note", canary.next())),
                        visitor.postBare(here + "/people/placings", "person=" + canary.next()),
                        visitor.get(here + "/people?on=" + canary.next()),
                        visitor.get(here + "/measures/" + canary.next()),
                        visitor.get("/clients/" + canary.next()));
        for (var answer : refused) {
            assertThat(answer.statusCode()).isBetween(400, 599);
            assertThat(canary.in(answer.body())).as(answer.request().method()).isEmpty();
            assertThat(canary.in(answer.headers().map().toString())).isEmpty();
        }
    }

    private void assertSilent(Path folder) {
        assertThat(below(folder)).isEmpty();
        assertThat(canary.below(Path.of(System.getProperty("java.io.tmpdir")), begun)).isEmpty();
        var said =
                List.copyOf(log.list).stream()
                        .map(event ->
                                event.getFormattedMessage()
                                        + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .collect(Collectors.joining("\n"));
        assertThat(canary.in(said)).as(said).isEmpty();
    }

    private List<String> below(Path folder) {
        return canary.below(folder);
    }

    private Entry filled(Class<? extends Entry> kind, Random random) {
        var made = new Specimens(random, canary::next, () -> false).of(kind);
        assertTexts(EntryJson.MAPPER.valueToTree(made), kind.getSimpleName());
        return made;
    }

    /// Each text of an entry is a canary, or a word of a closed list, a day or an id.
    private void assertTexts(JsonNode node, String at) {
        if (node.isString() && !node.asString().contains(canary.stem())) {
            assertThat(node.asString())
                    .as(at)
                    .matches("[a-z0-9_-]+|[A-Z0-9_]+|spring 2019|[0-9a-f-]{36}|[0-9T:.-]+");
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> assertTexts(object.get(name), at + "." + name));
        } else {
            node.forEach(inner -> assertTexts(inner, at));
        }
    }

    private static NewEntry entry(Entry fact, Random random) {
        return new NewEntry(
                EntryId.random(random),
                When.day(LocalDate.of(2026, 3, 2)),
                ZoneId.of("Europe/London"),
                Leaves.IMPORT,
                null,
                fact);
    }

    private StreamId takeIn(WebPractice practice) throws IOException {
        var client =
                new care.kith.casefile.CaseImport(
                                practice.bean(Practice.class),
                                practice.bean(Leaves.class),
                                practice.casebook())
                        .put(
                                Rooms.reader(practice.bean(Instruments.class))
                                        .read("case.yaml", planted()));
        var people = practice.bean(Practice.class);
        var owner = Objects.requireNonNull(people.staff().signingInAs("owner")).id();
        var therapist = Objects.requireNonNull(people.staff().signingInAs("therapist")).id();
        people.care().begin(owner, client, therapist, CareRole.THERAPIST);
        return client;
    }

    /// A case in which every text that the format leaves free is a canary.
    private String planted() throws IOException {
        try (var in = CanaryTest.class.getResourceAsStream("/cases/case-02-role-dispute.yaml")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var tree = StrictYaml.parse("case.yaml", text).tree();
            ((ObjectNode) tree.at("/clients/0")).remove("expected");
            var texts = new ArrayList<Place>();
            gather(tree, texts);
            plant(tree, texts);
            return StrictYaml.write(tree);
        }
    }

    private record Place(JsonNode in, String name, int index, String text) {
        void put(String value) {
            if (in instanceof ObjectNode object) {
                object.set(name, StringNode.valueOf(value));
            } else {
                ((ArrayNode) in).set(index, StringNode.valueOf(value));
            }
        }
    }

    private static void gather(JsonNode node, List<Place> texts) {
        if (node instanceof ObjectNode object) {
            for (var name : object.propertyNames()) {
                var inner = object.get(name);
                if (inner.isString() && !name.equals("id") && !name.endsWith("_id")) {
                    texts.add(new Place(object, name, 0, inner.asString()));
                }
                gather(inner, texts);
            }
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                if (list.get(i).isString()) {
                    texts.add(new Place(list, "", i, list.get(i).asString()));
                }
                gather(list.get(i), texts);
            }
        }
    }

    /// All of them at once, or, where the format refuses, half by half.
    private void plant(JsonNode tree, List<Place> texts) {
        if (texts.isEmpty()) {
            return;
        }
        texts.forEach(place -> place.put(canary.next()));
        if (isSound(tree)) {
            return;
        }
        texts.forEach(place -> place.put(place.text));
        if (texts.size() > 1) {
            plant(tree, texts.subList(0, texts.size() / 2));
            plant(tree, texts.subList(texts.size() / 2, texts.size()));
        }
    }

    private static boolean isSound(JsonNode tree) {
        try {
            Rooms.reader(Instruments.library()).read("case.yaml", StrictYaml.write(tree));
            return true;
        } catch (MalformedFile _) {
            return false;
        }
    }
}
