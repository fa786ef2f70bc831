package care.kith.app;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes out of a case what had not happened yet on its last day.
record DemoCut(ObjectNode tree, LocalDate last) {

    private static final List<String> ENDING =
            List.of("ending_review", "follow_up", "maintenance", "expected");

    /// What is said in a note, and known only once it is signed.
    private static final List<String> NOTED =
            List.of("note", "tasks_done", "technique_records", "between_session_work", "risks");

    /// @param unsigned whether the note of the last day is not written yet either
    void make(boolean unsigned) {
        var client = (ObjectNode) tree.at("/clients/0");
        client.remove(ENDING);
        cutRows(tree.get("sessions"));
        cutRows(client.get("scores"));
        if (client.get("contract") instanceof ObjectNode contract) {
            if (day(contract, "agreed_on").isAfter(last)) {
                client.remove(List.of("contract", "formulation"));
            } else if (contract.get("goals") instanceof ArrayNode goals) {
                goals.forEach(goal -> ((ObjectNode) goal).remove("final"));
            }
        }
        if (unsigned) {
            tree.get("sessions").forEach(this::leaveUnsigned);
        }
    }

    private void cutRows(JsonNode rows) {
        var kept = ((ArrayNode) rows).iterator();
        while (kept.hasNext()) {
            if (day(kept.next(), "date").isAfter(last)) {
                kept.remove();
            }
        }
    }

    private void leaveUnsigned(JsonNode session) {
        if (day(session, "date").equals(last)) {
            ((ObjectNode) session).remove(NOTED);
        }
    }

    private static LocalDate day(JsonNode row, String field) {
        return LocalDate.parse(row.path(field).asString());
    }
}
