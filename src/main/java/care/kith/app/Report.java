package care.kith.app;

import care.kith.entry.EntryJson;
import java.io.PrintStream;
import java.util.Map;

/// How a verb speaks: results to standard output, in plain words or as one JSON object a line;
/// everything else to standard error.
record Report(PrintStream results, PrintStream remarks, boolean json) {

    /// One result, in both its forms; a map with a fixed order keeps its order.
    void result(String plain, Object fields) {
        results.println(json ? EntryJson.MAPPER.writeValueAsString(fields) : plain);
    }

    /// Something that a person may like to know and a program does not ask for.
    void remark(String words) {
        remarks.println("kith: " + words);
    }

    /// Why it did not work; with `--json` a program can read it, too.
    void fault(String words) {
        if (json) {
            results.println(EntryJson.MAPPER.writeValueAsString(Map.of("error", words)));
        }
        remarks.println("kith: " + words);
    }
}
