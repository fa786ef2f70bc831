package care.kith.casefile;

import care.kith.course.Session;
import care.kith.entry.EntryJson;
import care.kith.entry.Words.Attendance;
import care.kith.entry.Words.OutcomeCategory;
import care.kith.guide.Adherence;
import care.kith.guide.ClientRecord;
import care.kith.guide.Flags;
import care.kith.measure.Change;
import care.kith.measure.Scores;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the program makes of a record, in the shape of a case file's `expected` block.
final class Expected {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ClientRecord record;
    private final Change change;

    Expected(ClientRecord record) {
        this.record = record;
        this.change = record.scores().change("phq9", "gad7");
    }

    ObjectNode block() {
        var block = JSON.objectNode();
        measure(block, "phq9");
        measure(block, "gad7");
        measure(block, "epds");
        block.put("case_at_start", change.caseAtStart());
        block.put("recovered", change.recovered());
        block.put("reliable_improvement_overall", change.reliableImprovement());
        block.put("reliable_recovery", change.reliableRecovery());
        block.set("flags", flags());
        block.set("adherence", adherence());
        followUps(block);
        block.set("dispute_stage_course", disputeStages());
        block.set("appointments", appointments());
        block.set("attendance", attendance());
        return block;
    }

    private void measure(ObjectNode block, String instrument) {
        for (var pair : record.scores().change(instrument).measures()) {
            var told = block.putObject(instrument);
            told.put("first", pair.first());
            told.put("last", pair.last());
            told.put("change", pair.change());
            told.put("reliable_improvement", pair.reliableImprovement());
            told.put("reliable_deterioration", pair.reliableDeterioration());
            if (pair.remission() != null) {
                told.put("response_50pct", pair.response());
                told.put("remission_below_5", pair.remission());
            }
        }
    }

    private ArrayNode flags() {
        var told = JSON.arrayNode();
        for (var flag : Flags.of(record)) {
            told.addObject().put("point", flag.point()).put("flag", flag.kind().word());
        }
        return told;
    }

    private ObjectNode adherence() {
        var adherence = Adherence.of(record, change.reliableRecovery());
        var told = JSON.objectNode();
        told.set(
                "initial_tasks_missing_at_end_of_initial",
                EntryJson.MAPPER.valueToTree(adherence.initialTasksMissing()));
        told.set(
                "ending_tasks_missing",
                EntryJson.MAPPER.valueToTree(adherence.endingTasksMissing()));
        told.put("ending_announced_at", adherence.endingAnnouncedAt());
        told.put("focus_agreed_at", adherence.focusAgreedAt());
        told.set("techniques", EntryJson.MAPPER.valueToTree(adherence.techniques()));
        return told;
    }

    private void followUps(ObjectNode block) {
        for (var months : new int[] {3, 6, 12}) {
            var row = record.row("FU" + months);
            var told = block.putObject("follow_up_" + months + "m");
            told.put("phq9", row == null ? null : ClientRecord.total(row, "phq9"));
            told.put("gad7", row == null ? null : ClientRecord.total(row, "gad7"));
            told.put("relapsed", row != null && relapsed(row));
        }
    }

    /// Only who had recovered at the end can relapse.
    private boolean relapsed(Scores.Row row) {
        var now = ClientRecord.total(row, "phq9");
        return now != null
                && change.recovered()
                && change.measures().stream()
                        .filter(pair -> pair.instrument().shortName().equals("phq9"))
                        .anyMatch(pair -> Change.relapsed(pair.instrument(), pair.last(), now));
    }

    private ArrayNode disputeStages() {
        var told = JSON.arrayNode();
        for (var session : record.course().sessions().all()) {
            var stage = session.disputeStage();
            if (stage != null) {
                told.addObject().put("session", session.number()).put("stage", stage.toString());
            }
        }
        return told;
    }

    private ObjectNode appointments() {
        return JSON.objectNode()
                .put("booked", record.course().sessions().all().size())
                .put("attended", count(Attendance.ATTENDED))
                .put("dna", count(Attendance.DNA))
                .put(
                        "numbered_sessions_completed",
                        record.course().sessions().attended().stream()
                                .map(Session::number)
                                .filter(number -> number != null && number > 0)
                                .count());
    }

    private ObjectNode attendance() {
        var review = record.course().ending().review();
        return JSON.objectNode()
                .put("attended", count(Attendance.ATTENDED))
                .put("cancelled", count(Attendance.CANCELLED) + count(Attendance.CANCELLED_LATE))
                .put("dna", count(Attendance.DNA))
                .put(
                        "dropped_out",
                        review != null
                                && review.outcomeCategory() != null
                                && review.outcomeCategory().value() == OutcomeCategory.DROPOUT)
                .put("last_session", record.course().sessions().lastNumber());
    }

    private long count(Attendance attendance) {
        return record.course().sessions().all().stream()
                .map(Session::took)
                .filter(Objects::nonNull)
                .filter(took -> took.attendance().value() == attendance)
                .count();
    }
}
