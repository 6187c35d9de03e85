package org.earshot.insight.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.insight.response.Reader;

/**
 * What an instrument asks about a need, as far as the figures depend on it: the kind of question, what it measures (its construct;
 * without one, its wording in the first language) and what each answer says of the need. A translation that is added changes
 * nothing; another choice, another threshold or another construct does.
 */
public final class Meaning {
    private Meaning() {}

    /** The weeks in which the meaning changed, given all versions of one instrument. */
    public static Set<Integer> changes(List<PublishedInstrument> versions, String need) {
        Set<Integer> weeks = new TreeSet<>();
        String before = "";
        for (PublishedInstrument version : versions.stream()
                .sorted(Comparator.comparingInt(PublishedInstrument::version))
                .toList()) {
            String now = of(version.instrument(), need);
            if (!before.isEmpty() && !now.isEmpty() && !now.equals(before)) {
                weeks.add(Reader.week(version.publishedAt()));
            }
            before = now.isEmpty() ? before : now;
        }
        return weeks;
    }

    private static String of(Instrument instrument, String need) {
        return instrument.questions().stream()
                .filter(question -> question.needsAsked().anyMatch(need::equals))
                .map(question ->
                        question.getClass().getSimpleName() + measured(instrument, question) + answers(question))
                .collect(Collectors.joining("\n"));
    }

    private static String measured(Instrument instrument, Question question) {
        String construct = question.asking().construct();
        return "|"
                + (construct != null
                        ? construct
                        : question.asking().text().in(instrument.languages().get(0)))
                + "|";
    }

    private static String answers(Question question) {
        return question.choices().isEmpty()
                ? question.toString().replace(question.asking().toString(), "")
                : question.choices().stream()
                        .map(choice -> choice.id() + choice.needs() + choice.exclusive())
                        .collect(Collectors.joining(";"));
    }
}
