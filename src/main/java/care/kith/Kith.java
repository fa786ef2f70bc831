package care.kith;

import care.kith.app.CommandLine;

/// Where the program begins.
public final class Kith {

    private Kith() {}

    public static void main(String[] words) {
        System.exit(CommandLine.ofThisProcess().run(words));
    }
}
