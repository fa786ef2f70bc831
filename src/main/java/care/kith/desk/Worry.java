package care.kith.desk;

import care.kith.guide.Agenda;
import care.kith.guide.Flag;
import care.kith.page.Words;
import java.util.Arrays;

/// What worries, where it showed, and the rule that says so.
public record Worry(String sentence, String point, String rule, boolean risk) {

    static Worry of(Agenda.Worry worry, Words words) {
        var rule = worry.rule().replace('_', '-');
        return new Worry(
                NowView.say(worry.why(), words),
                ContactName.said(worry.point(), words),
                words.has("desk.rule." + rule)
                        ? words.say("desk.rule." + rule)
                        : worry.rule().replace('_', ' '),
                isRisk(worry.rule()));
    }

    private static boolean isRisk(String rule) {
        return rule.startsWith("risk")
                || Arrays.stream(Flag.Kind.values())
                        .anyMatch(kind -> kind.risk() && kind.word().equals(rule));
    }
}
