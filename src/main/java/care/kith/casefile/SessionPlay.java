package care.kith.casefile;

import care.kith.casebook.Decision;
import care.kith.casefile.CaseFile.CaseFollowUp;
import care.kith.casefile.CaseFile.CaseSession;
import care.kith.casefile.CaseFile.ScoreRow;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.MeasureEntry.Mode;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.When;
import care.kith.measure.Instruments;
import care.kith.measure.Recording;
import care.kith.safety.RiskCommand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the sessions, scores and follow-ups of a case file into the commands that a person would
/// have given. Scores come before the session of their day, as they do in the room.
final class SessionPlay {

    private final CaseFile file;
    private final CaseDays days;
    private final Play play;
    private final Instruments instruments;

    SessionPlay(CaseFile file, CaseDays days, Play play, Instruments instruments) {
        this.instruments = instruments;
        this.file = file;
        this.days = days;
        this.play = play;
    }

    void add() {
        scores();
        var sessions = file.held();
        for (var i = 0; i < sessions.size(); i++) {
            held(sessions.get(i), "/sessions/" + i);
        }
        var followUps = file.client().followUp();
        if (followUps != null) {
            for (var i = 0; i < followUps.size(); i++) {
                followUp(followUps.get(i), "/clients/0/follow_up/" + i);
            }
        }
    }

    private void held(CaseSession told, String pointer) {
        var day = told.date();
        var when = When.day(day);
        int number = told.appointment();
        var appointment =
                new Appointment(
                        told.appointment(),
                        told.number(),
                        day,
                        told.phase(),
                        told.attendance(),
                        told.minutes(),
                        told.othersPresent(),
                        told.contactAfterDna());
        play.add(day, pointer, record -> record.course().sessions().record(appointment));
        var stage = told.disputeStage();
        if (stage != null) {
            play.add(day, pointer, record -> record.course().sessions().stage(number, stage, when));
        }
        if (told.techniqueRecords() != null) {
            for (var technique : told.techniqueRecords()) {
                play.add(
                        day,
                        pointer + "/technique_records",
                        record -> record.course().sessions().use(number, technique, when));
            }
        }
        risks(
                told.risks(),
                told.number() == null ? "A" + number : "S" + told.number(),
                when,
                pointer);
        if (told.note() != null || told.tasksDone() != null) {
            play.add(
                    day,
                    pointer,
                    record ->
                            record.course()
                                    .sessions()
                                    .sign(number, told.tasksDone(), told.note(), when));
        }
        work(told, pointer);
    }

    private void work(CaseSession told, String pointer) {
        var work = told.betweenSessionWork();
        if (work == null) {
            return;
        }
        int number = told.appointment();
        play.add(
                told.date(),
                pointer,
                record ->
                        record.course()
                                .sessions()
                                .agreeWork(number, work.agreed(), When.day(told.date())));
        var result = work.result();
        if (result != null) {
            var seen = days.after(told);
            play.add(
                    seen,
                    pointer,
                    record ->
                            record.course().sessions().reviewWork(number, result, When.day(seen)));
        }
    }

    private void risks(@Nullable List<RiskEnquiry> risks, String point, When when, String pointer) {
        if (risks != null) {
            for (var risk : risks) {
                var day = Objects.requireNonNull(when.from());
                var told = new RiskCommand.TakeOverEnquiry(point, day, risk);
                play.add(day, pointer + "/risks", record -> record.risk().decide(told));
            }
        }
    }

    private void followUp(CaseFollowUp told, String pointer) {
        var day = told.date() == null ? days.last() : told.date();
        var held =
                new FollowUp(
                        told.point(),
                        told.date(),
                        told.mode(),
                        told.attended(),
                        told.note(),
                        told.decision());
        play.add(day, pointer, record -> record.course().ending().followUp(held, When.day(day)));
        risks(told.risks(), told.point(), When.day(day), pointer);
    }

    private void scores() {
        var rows = file.client().scores();
        if (rows == null) {
            return;
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var pointer = "/clients/0/scores/" + i;
            for (var cell : row.cells().entrySet()) {
                answered(row, cell, pointer + "/" + cell.getKey());
            }
            missed(row, pointer);
        }
    }

    private void answered(
            ScoreRow row, Map.Entry<String, CaseFile.ScoreCell> told, String pointer) {
        var cell = told.getValue();
        var total = cell.total() == null ? null : cell.total().value();
        if (total == null && cell.items() == null && cell.item9() == null) {
            return;
        }
        var answer =
                new MeasureAnswered(
                        row.point(),
                        row.date(),
                        told.getKey(),
                        "1",
                        cell.items(),
                        total,
                        cell.item9(),
                        Mode.CASE_FILE);
        play.add(row.date(), pointer, _ -> Recording.record(instruments, answer));
    }

    private void missed(ScoreRow row, String pointer) {
        var missing =
                row.cells().entrySet().stream()
                        .filter(cell -> cell.getValue().total() != null)
                        .filter(cell ->
                                Objects.requireNonNull(cell.getValue().total()).value() == null)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!missing.isEmpty() || row.missingReason() != null || row.cells().isEmpty()) {
            var told = new MeasuresNotTaken(row.point(), row.date(), missing, row.missingReason());
            play.add(row.date(), pointer, _ -> Decision.accept(When.day(row.date()), told));
        }
    }
}
