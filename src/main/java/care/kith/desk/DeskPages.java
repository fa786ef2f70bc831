package care.kith.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Every page of a course; what does not stand here is not served.
@Configuration(proxyBeanMethods = false)
@Import({
    CoursePage.class,
    NowController.class,
    PeopleController.class,
    TimelineController.class,
    UnderstandingController.class,
    SessionsController.class,
    Workspace.class,
    DraftController.class,
    NoteController.class,
    AttendanceController.class,
    RiskController.class,
    MeasuresController.class,
    AnswerController.class,
    EndingController.class,
    JournalController.class
})
public class DeskPages {}
