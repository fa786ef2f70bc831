package care.kith.caseload;

import care.kith.entry.EntryJson;
import care.kith.entry.Line;
import care.kith.entry.ProblemArea;
import care.kith.entry.Words.Phase;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import care.kith.measure.Verdict;
import care.kith.page.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What lists show of one client: a pure function of the record, so that it can be thrown away and
/// made again at any time. It knows no day; what is due today is asked of it.
public record Summary(
        String name,
        @Nullable String caseId,
        @Nullable ProblemArea focus,
        @Nullable String protocol,
        int planned,
        List<Stage> stages,
        List<Meeting> meetings,
        @Nullable String measure,
        List<Mark> series,
        Standing standing,
        Verdict change,
        List<Alert> alerts,
        boolean endingOpened,
        @Nullable LocalDate endedOn,
        List<String> followUps) {

    public Summary {
        stages = List.copyOf(stages);
        meetings = List.copyOf(meetings);
        series = List.copyOf(series);
        alerts = List.copyOf(alerts);
        followUps = List.copyOf(followUps);
    }

    /// A score of the main measure on its day; no value is a gap.
    public record Mark(LocalDate date, @Nullable BigDecimal value) {}

    /// A risk answer that nobody has asked about yet.
    public record Alert(@Nullable String point, LocalDate date, boolean urgent) {}

    /// For the road: the summary of a client's lines as JSON.
    public static String json(List<Line> lines, Instruments instruments) {
        return EntryJson.MAPPER.writeValueAsString(of(lines, instruments));
    }

    public static Summary of(List<Line> lines, Instruments instruments) {
        return SummaryOf.of(ClientRecord.fold(instruments).over(lines));
    }

    /// @return null where the text was written by another version and must be made again
    static @Nullable Summary read(String json) {
        try {
            return EntryJson.MAPPER.readValue(json, Summary.class);
        } catch (JacksonException _) {
            return null;
        }
    }

    boolean ended() {
        return endedOn != null;
    }

    /// The highest number held.
    int held() {
        return meetings.stream().mapToInt(Meeting::numberHeld).max().orElse(0);
    }

    /// The next appointment from a day on that has not taken place.
    @Nullable Meeting next(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.plannedFrom(day))
                .findFirst()
                .orElse(null);
    }

    List<Meeting> unsigned() {
        return meetings.stream().filter(Meeting::unsigned).toList();
    }

    @Nullable Phase phaseOf(int number) {
        return Stage.phaseAt(stages, number);
    }
}
