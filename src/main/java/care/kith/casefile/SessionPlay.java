package care.kith.casefile;

import care.kith.entry.When;

/// Turns the sessions of a case file into the commands that a person would have given.
record SessionPlay(CaseFile file, CaseDays days, Play play) {

    void add() {
        var sessions = file.held();
        for (var i = 0; i < sessions.size(); i++) {
            held(sessions.get(i), "/sessions/" + i);
        }
    }

    private void held(CaseSession told, String pointer) {
        var day = told.date();
        var when = When.day(day);
        int number = told.appointment();
        var took = told.took();
        play.add(day, pointer, record -> record.course().sessions().record(took));
        var stage = told.disputeStage();
        if (stage != null) {
            play.add(day, pointer, record -> record.course().sessions().stage(number, stage, when));
        }
        for (var technique : CaseClient.listed(told.techniqueRecords())) {
            play.add(
                    day,
                    pointer + "/technique_records",
                    record -> record.course().sessions().use(number, technique, when));
        }
        play.enquiries(told.risks(), told.point(), day, pointer);
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
}
