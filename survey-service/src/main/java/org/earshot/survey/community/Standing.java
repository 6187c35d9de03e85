package org.earshot.survey.community;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Instrument;

/**
 * How the community's review of a draft stands: a function of the draft, what reviewers said, and the log. What was said of other words
 * than the draft's counts no more.
 *
 * @param quorum reviewers that the organisation wants to hear; 0 = none
 * @param opened whether anybody was asked to look
 * @param reviewers who marked at least half of the questions as they stand
 * @param questions in the order asked
 */
public record Standing(int quorum, boolean opened, int reviewers, List<OfQuestion> questions) {
    public Standing {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param words what reviewers said of it in words, the latest first
     * @param hurts whether somebody marked it as hurtful and nobody has written since what was done
     */
    public record OfQuestion(
            String question, Map<Mark, Integer> marks, List<Opinion> words, boolean hurts, List<LogEntry> log) {
        public OfQuestion {
            marks = Map.copyOf(marks);
            words = List.copyOf(words);
            log = List.copyOf(log);
        }

        /** How many marked it so. */
        public int marked(Mark mark) {
            return marks.getOrDefault(mark, 0);
        }

        /** Whether there is anything to tell. */
        public boolean isEmpty() {
            return marks.isEmpty() && log.isEmpty();
        }
    }

    /** How it stands. */
    static Standing of(Instrument draft, int quorum, boolean opened, List<Opinion> said, List<LogEntry> log) {
        Map<String, Map<String, String>> wordings = new HashMap<>();
        List<Opinion> standing = said.stream()
                .filter(opinion -> opinion.wording()
                        .equals(wordings.computeIfAbsent(opinion.language(), tag -> wordings(draft, tag))
                                .get(opinion.question())))
                .toList();
        List<OfQuestion> questions = Seen.all(draft, draft.languages().get(0)).stream()
                .map(seen -> question(seen.question(), standing, log))
                .toList();
        return new Standing(quorum, opened, reviewers(standing, questions.size()), questions);
    }

    private static Map<String, String> wordings(Instrument draft, String language) {
        Map<String, String> wordings = new HashMap<>();
        Seen.all(draft, language).forEach(seen -> wordings.put(seen.question(), seen.wording()));
        return wordings;
    }

    private static int reviewers(List<Opinion> standing, int questions) {
        Map<String, Integer> marked = new HashMap<>();
        standing.forEach(opinion -> marked.merge(opinion.reviewer(), 1, Integer::sum));
        return (int)
                marked.values().stream().filter(count -> count * 2 >= questions).count();
    }

    private static OfQuestion question(String id, List<Opinion> standing, List<LogEntry> log) {
        List<Opinion> about = standing.stream()
                .filter(opinion -> opinion.question().equals(id))
                .toList();
        List<LogEntry> lines =
                log.stream().filter(entry -> entry.question().equals(id)).toList();
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        about.forEach(opinion -> marks.merge(opinion.mark(), 1, Integer::sum));
        Optional<Instant> done = lines.stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.DONE)
                .map(LogEntry::at)
                .max(Comparator.naturalOrder());
        boolean hurts = about.stream()
                .anyMatch(opinion -> opinion.mark() == Mark.HURTFUL
                        && done.filter(opinion.at()::isBefore).isEmpty());
        return new OfQuestion(
                id,
                marks,
                about.stream()
                        .filter(Opinion::speaks)
                        .sorted(Comparator.comparing(Opinion::at).reversed())
                        .toList(),
                hurts,
                lines);
    }

    /** A question; empty where the draft has none with this id. */
    public Optional<OfQuestion> question(String id) {
        return questions.stream()
                .filter(question -> question.question().equals(id))
                .findFirst();
    }

    /** Questions that hurt somebody, of which nobody has written what was done. */
    public List<String> hurting() {
        return questions.stream()
                .filter(OfQuestion::hurts)
                .map(OfQuestion::question)
                .toList();
    }

    /** Whether as many looked as the organisation wants to hear. */
    public boolean hasQuorum() {
        return reviewers >= quorum;
    }

    /** Whether publishing now needs a reason: people were asked to look, and too few did or somebody is hurt. */
    public boolean isOpen() {
        return quorum > 0 && opened && (!hasQuorum() || !hurting().isEmpty());
    }
}
