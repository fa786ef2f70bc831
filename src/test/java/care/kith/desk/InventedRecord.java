package care.kith.desk;

import care.kith.entry.CourseEntry.CourseBegun;
import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.Mode;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.SessionEntry.AttendanceRecorded;
import care.kith.entry.StaffId;
import care.kith.entry.Stated;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;

/// A record told entry by entry, in a course of sixteen weekly sessions.
final class InventedRecord {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
    static final Instruments INSTRUMENTS = Instruments.library();

    private InventedRecord() {}

    static ClientRecord record(Entry... entries) {
        var random = new Random(7);
        var stream = StreamId.random(random);
        var by = StaffId.random(random);
        var lines = new ArrayList<Line>();
        for (var entry : entries) {
            lines.add(
                    new Line(
                            stream,
                            lines.size() + 1L,
                            EntryId.random(random),
                            When.day(FIRST),
                            ZoneOffset.UTC,
                            Instant.EPOCH,
                            by,
                            null,
                            entry));
        }
        return ClientRecord.fold(INSTRUMENTS).over(lines);
    }

    static CourseBegun begun() {
        return new CourseBegun(
                "told",
                null,
                true,
                null,
                new ProtocolChoice("ipt-nhs-16", 16, null, null, null, null, null));
    }

    static Client client() {
        return new Client("c1", "Rosalind A.", null, null, 58, null, null, null);
    }

    static AttendanceRecorded session(int appointment, int number, Attendance attendance) {
        return new AttendanceRecorded(
                new Appointment(
                        appointment,
                        number,
                        FIRST.plusWeeks(appointment - 1L),
                        null,
                        Stated.of(attendance),
                        50,
                        null,
                        null));
    }

    static MeasureAnswered total(String instrument, int week, int total) {
        return new MeasureAnswered(
                "S" + week,
                FIRST.plusWeeks(week - 1L),
                instrument,
                "1",
                null,
                BigDecimal.valueOf(total),
                null,
                Mode.PAPER,
                null,
                null);
    }
}
