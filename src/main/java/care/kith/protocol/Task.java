package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// One thing that a protocol can ask of a session, and what shows that it was done.
public record Task(
        String key, Task.TaskSet set, String title, String why, String how, Proof proof) {

    public Task {
        Given.text("key", key);
        Given.value("set", set);
        Given.text("title", title);
        Given.text("why", why);
        Given.text("how", how);
        Given.value("proof", proof);
        if (!key.matches("[A-Z]{1,2}\\d{1,2}")) {
            throw new IllegalArgumentException("key must be letters and a number, such as S01");
        }
    }

    /// The part of the work to which a task belongs.
    public enum TaskSet {
        EVERY_SESSION,
        INITIAL,
        MIDDLE,
        ENDING,
        ENGAGEMENT,
        RHYTHM,
        PRE_GROUP,
        GROUP
    }

    /// The file of all tasks.
    record Catalogue(int version, String language, List<Task> tasks) {
        Catalogue {
            Given.within("version", version, 1, 999);
            Given.text("language", language);
            tasks = Given.some("tasks", tasks);
        }

        /// What makes no sense although every single task does.
        List<MalformedFile> faults(Document document) {
            var faults = new ArrayList<MalformedFile>();
            var seen = new HashSet<String>();
            for (int i = 0; i < tasks.size(); i++) {
                if (!seen.add(tasks.get(i).key())) {
                    faults.add(document.fault("/tasks/" + i + "/key", "stands here a second time"));
                }
            }
            return faults;
        }
    }
}
