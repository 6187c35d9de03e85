package org.earshot.survey.review.labelled;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.review.lint.ReviewFinding;
import org.earshot.survey.review.lint.Rule;
import org.earshot.survey.review.lint.RuleCard;
import org.earshot.survey.review.lint.Rules;

/**
 * Prints precision and recall of each rule on the labelled questions ({@code --errors} also what went wrong), or, given instruments as
 * JSON files, what the rules find in them.
 */
public final class QuestionReview {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private QuestionReview() {}

    /** Exit code 0; 2 when a file cannot be read. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        List<Path> files =
                given.stream().filter(a -> !a.startsWith("--")).map(Path::of).toList();
        if (!files.isEmpty()) {
            files.forEach(QuestionReview::file);
            return;
        }
        for (String part : LabelledSet.PARTS) {
            Map<LabelledQuestion, Set<String>> reviewed = LabelledSet.reviewed(part);
            table(part, reviewed);
            if (given.contains("--errors")) {
                errors(reviewed);
            }
        }
    }

    private static void table(String part, Map<LabelledQuestion, Set<String>> reviewed) {
        Set<LabelledQuestion> questions = reviewed.keySet();
        OUT.printf("%n%s: %d questions, rules version %s%n%n", part, questions.size(), Rules.VERSION);
        OUT.println("| rule                     | labelled | found | precision | recall |");
        OUT.println("|--------------------------|---------:|------:|----------:|-------:|");
        RuleScore all = new RuleScore("all rules", 0, 0, 0);
        for (Rule rule : Rules.all()) {
            RuleScore score = RuleScore.of(rule.id(), reviewed);
            if (score.right() + score.missed() + score.wrong() > 0) {
                OUT.println(score.row());
            }
            all = new RuleScore(
                    all.rule(),
                    all.right() + score.right(),
                    all.missed() + score.missed(),
                    all.wrong() + score.wrong());
        }
        OUT.println(all.row());
        long clean = questions.stream().filter(q -> q.expected().isEmpty()).count();
        long nagged = reviewed.entrySet().stream()
                .filter(q -> q.getKey().expected().isEmpty() && !q.getValue().isEmpty())
                .count();
        OUT.printf("%nGood questions in which something was found: %d of %d%n", nagged, clean);
    }

    private static void errors(Map<LabelledQuestion, Set<String>> reviewed) {
        reviewed.forEach((question, found) -> {
            Set<String> wrong = new TreeSet<>(found);
            wrong.removeAll(question.expected());
            Set<String> missed = new TreeSet<>(question.expected());
            missed.removeAll(found);
            if (!wrong.isEmpty() || !missed.isEmpty()) {
                OUT.println("missed " + missed + " wrong " + wrong + " : " + question.text());
            }
        });
    }

    private static void file(Path file) {
        ObjectMapper mapper = EventJson.MAPPER;
        try {
            Instrument instrument = mapper.readValue(Files.readString(file), Instrument.class);
            for (ReviewFinding finding : Rules.review(instrument)) {
                OUT.println(finding.pointer() + ": "
                        + RuleCard.of(finding.rule(), "en").name() + " " + finding.words());
            }
        } catch (IOException e) {
            System.err.println(file + " is not an instrument as JSON: " + e.getMessage());
            System.exit(2);
        }
    }
}
