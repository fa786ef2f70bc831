package care.kith.guide;

import care.kith.course.Session;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.Agenda.Worry;
import care.kith.measure.Mania;
import care.kith.measure.ScoreRow;
import care.kith.protocol.Protocol;
import care.kith.safety.Alert;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What shows now: risk answers that nobody has met, what the last three contacts showed, drift,
/// and what was left out.
record Worries(ClientRecord record, Protocol protocol, int session) {

    private static final int RECENT = 3;

    List<Worry> all() {
        var recent = recentPoints();
        var flags =
                Flags.of(record).stream()
                        .filter(flag -> recent.contains(flag.point()))
                        .map(Worries::shown);
        return Stream.of(
                        record.risk().alerts().stream().map(Worries::open),
                        unmeasuredMania(recent),
                        relapses(recent),
                        flags,
                        Drift.of(record, protocol, session).stream(),
                        new AdherenceWorries(record).all().stream())
                .flatMap(found -> found)
                .toList();
    }

    private static Worry open(Alert alert) {
        return new Worry(
                "risk_not_asked_about",
                Objects.requireNonNullElse(alert.point(), alert.date().toString()),
                Sentence.of("guide.why.risk-not-asked-about", alert.value()));
    }

    private static Worry shown(Flag flag) {
        var word = flag.kind().word();
        return new Worry(
                word,
                flag.point(),
                new Sentence("guide.why." + word.replace('_', '-'), flag.saw()));
    }

    /// In bipolar disorder: the depression scores have been taken, and mania not beside them.
    private Stream<Worry> unmeasuredMania(List<String> recent) {
        var change = record.change();
        return change.mania() == Mania.NOT_MEASURED
                        && !change.measures().isEmpty()
                        && !recent.isEmpty()
                ? Stream.of(
                        new Worry(
                                "mania_not_measured",
                                recent.getLast(),
                                Sentence.of("guide.why.mania-not-measured")))
                : Stream.of();
    }

    private Stream<Worry> relapses(List<String> recent) {
        return record.scores().rows().stream()
                .filter(row -> row.point() != null && row.point().startsWith("FU"))
                .filter(row -> recent.contains(row.point()) && record.hasRelapsedAt(row))
                .map(row ->
                        new Worry(
                                "relapsed",
                                Objects.requireNonNull(row.point()),
                                Sentence.of(
                                        "guide.why.relapsed",
                                        Objects.requireNonNull(row.total("phq9")))));
    }

    private List<String> recentPoints() {
        var points =
                Stream.concat(
                                record.scores().rows().stream().map(ScoreRow::point),
                                record.course().sessions().all().stream()
                                        .filter(held -> held.took() != null)
                                        .map(Session::point))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return points.subList(Math.max(0, points.size() - RECENT), points.size());
    }
}
