package org.earshot.insight.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.Score;
import org.earshot.insight.response.Reader;

/**
 * What an instrument asks about a need, as far as the figures depend on it. Where the author of a version said of an edited question
 * whether it still means the same, that stands. Otherwise it follows from the kind of question, what it measures (its construct;
 * without one, its wording in the first language) and what each answer says of the need: a translation that is added changes nothing;
 * another choice, another threshold or another construct does.
 */
public final class Meaning {
    private Meaning() {}

    /** The weeks in which the meaning changed, given all versions of one instrument. */
    public static Set<Integer> changes(List<PublishedInstrument> versions, String need) {
        Set<Integer> weeks = new TreeSet<>();
        Map<String, String> before = Map.of();
        for (PublishedInstrument version : versions.stream()
                .sorted(Comparator.comparingInt(PublishedInstrument::version))
                .toList()) {
            Map<String, String> now = asked(version.instrument(), need);
            if (!before.isEmpty() && !now.isEmpty() && isAnother(before, now, version)) {
                weeks.add(Reader.week(version.publishedAt()));
            }
            before = now.isEmpty() ? before : now;
        }
        return weeks;
    }

    /** A question was said to mean something else, or those of which nothing was said do not ask the same. */
    private static boolean isAnother(Map<String, String> before, Map<String, String> now, PublishedInstrument version) {
        boolean said = now.keySet().stream()
                .anyMatch(id -> version.meanings().get(id) == org.earshot.contracts.instrument.Meaning.CHANGED);
        return said || !unsaid(before, version).equals(unsaid(now, version));
    }

    private static List<String> unsaid(Map<String, String> asked, PublishedInstrument version) {
        return asked.entrySet().stream()
                .filter(question -> !version.meanings().containsKey(question.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Each question that asks about the need, in the first round of a repeat, and each score whose bands do, with what its answers say. */
    private static Map<String, String> asked(Instrument instrument, String need) {
        Map<String, String> asked = new TreeMap<>();
        instrument.asked().stream()
                .filter(question -> Round.isFirst(question.id()))
                .filter(question -> question.needsAsked().anyMatch(need::equals))
                .forEach(question -> asked.put(
                        question.id(),
                        question.getClass().getSimpleName() + measured(instrument, question) + answers(question)));
        instrument.scores().stream()
                .filter(score -> score.needsAsked().anyMatch(need::equals))
                .forEach(score -> {
                    asked.put("score " + score.id(), what(score));
                    score.questions().stream()
                            .flatMap(id -> instrument.question(id).stream())
                            .forEach(question -> asked.putIfAbsent(
                                    question.id(),
                                    question.getClass().getSimpleName() + measured(instrument, question)));
                });
        return asked;
    }

    private static String what(Score score) {
        return score.method() + "" + score.questions() + score.minAnswered() + score.reversed()
                + score.bands().stream()
                        .map(band -> band.from() + "" + band.needs())
                        .toList();
    }

    private static String measured(Instrument instrument, Question question) {
        String construct = question.asking().construct();
        return "|"
                + (construct != null
                        ? construct
                        : question.asking().text().in(instrument.languages().get(0)))
                + "|";
    }

    /** What tells answers apart and what they say; words of theirs are for people. */
    private static String answers(Question question) {
        if (question instanceof Rating rating) {
            return rating.needs().toString();
        }
        if (question instanceof Scale scale) {
            return scale.points().stream().map(point -> point.value()).toList()
                    + scale.needs().toString();
        }
        return question.choices().isEmpty()
                ? question.toString().replace(question.asking().toString(), "")
                : question.choices().stream()
                        .map(choice -> choice.id() + choice.needs() + choice.exclusive())
                        .collect(Collectors.joining(";"));
    }
}
