package care.kith.casefile;

import care.kith.entry.EntryJson;
import care.kith.guide.Adherence;
import care.kith.guide.ClientRecord;
import care.kith.guide.Flags;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the program makes of a record, in the shape of a case file's `expected` block.
record Expected(ClientRecord record) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode block() {
        var block = JSON.objectNode();
        var change = record.change();
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
        var attendance = new ExpectedAttendance(record.course());
        block.set("appointments", attendance.appointments());
        block.set("attendance", attendance.attendance());
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
        var adherence = Adherence.of(record);
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
            told.put("phq9", row == null ? null : row.total("phq9"));
            told.put("gad7", row == null ? null : row.total("gad7"));
            told.put("relapsed", row != null && record.hasRelapsedAt(row));
        }
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
}
