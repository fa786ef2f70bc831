package care.kith.app;

/// How much of everything a run does: `FULL` for figures to keep, `QUICK` to see that it all works.
///
/// @param appendMillis how long each number of writers writes
/// @param rounds how often the course is opened
/// @param few clients of the small practice, `middling` of the one whose memory is told, `many` of
///   the large one
/// @param loadMillis after which the large practice stays as large as it is
/// @param visitors people at the pages, each asking every `everyMillis` for `visitMillis`
record BenchSize(
        int appendMillis,
        int rounds,
        int few,
        int middling,
        int many,
        int loadMillis,
        int visitors,
        int everyMillis,
        int visitMillis,
        int starts) {

    static final BenchSize FULL =
            new BenchSize(4_000, 400, 1_000, 10_000, 100_000, 900_000, 64, 5_000, 30_000, 3);

    static final BenchSize QUICK = new BenchSize(500, 60, 50, 100, 500, 10_000, 8, 500, 3_000, 1);
}
