package care.kith.casefile;

import care.kith.casebook.Decision;
import care.kith.casefile.CaseScores.Cell;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.MeasureEntry.Mode;
import care.kith.entry.When;
import care.kith.measure.Instruments;
import care.kith.measure.Recording;

/// Turns the scores of a case file into the commands that a person would have given.
record ScorePlay(CaseFile file, Play play, Instruments instruments) {

    void add() {
        var rows = CaseClient.listed(file.client().scores());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var pointer = Play.CLIENT + "/scores/" + i;
            row.cells().forEach((name, cell) -> answered(row, name, cell, pointer + "/" + name));
            missed(row, pointer);
        }
    }

    private void answered(CaseScores row, String instrument, Cell cell, String pointer) {
        var total = cell.total() == null ? null : cell.total().value();
        if (total == null && cell.items() == null && cell.item9() == null) {
            return;
        }
        var answer =
                new MeasureAnswered(
                        row.point(),
                        row.date(),
                        instrument,
                        "1",
                        cell.items(),
                        total,
                        cell.item9(),
                        Mode.CASE_FILE,
                        null,
                        null);
        play.add(row.date(), pointer, _ -> Recording.record(instruments, answer));
    }

    private void missed(CaseScores row, String pointer) {
        var missing = row.missing();
        if (!missing.isEmpty() || row.missingReason() != null || row.cells().isEmpty()) {
            var told = new MeasuresNotTaken(row.point(), row.date(), missing, row.missingReason());
            play.add(row.date(), pointer, _ -> Decision.accept(When.day(row.date()), told));
        }
    }
}
