package org.earshot.insight.theme.http;

import java.util.List;
import java.util.function.Supplier;
import org.earshot.contracts.problem.Problem;
import org.earshot.insight.codebook.ThemeCheck;
import org.earshot.insight.theme.ThemeRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around themes. */
enum ThemeProblem implements ProblemKind {
    UNKNOWN(
            "unknown-theme",
            "No such theme",
            404,
            "Your organisation's codebook has no theme with this id.",
            "See GET /api/codebook for those it has."),
    DECIDED_MEANWHILE(
            "edited-meanwhile",
            "Somebody else changed it",
            409,
            "The codebook was changed since you read it; nothing was changed now.",
            "Read the theme again and send the change with its codebookVersion."),
    FAULTY(
            "faulty-theme",
            "The theme cannot be saved",
            422,
            "Something about the theme is wrong; nothing was changed.",
            "Mend what errors names and send it again."),
    TOO_MANY_THEMES(
            "too-many-themes",
            "The codebook is full",
            422,
            "A codebook holds at most 100 themes.",
            "Take a theme out first."),
    TOO_MANY_WATCHED(
            "too-many-watched-themes",
            "Too many themes are watched",
            422,
            "At most 20 themes are watched, so that a false alarm stays rare.",
            "Watch another one no more first."),
    MISSING_VERSION(
            "missing-codebook-version",
            "The version is missing",
            400,
            "codebookVersion is no number.",
            "Send the codebookVersion that you read the theme with.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    ThemeProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    Refusal refusal() {
        return new Refusal(this, detail, fix);
    }

    /** What {@code work} returns; a refused change becomes a problem. */
    static <T> T telling(Supplier<T> work) {
        try {
            return work.get();
        } catch (ThemeRefused refused) {
            ThemeProblem problem = valueOf(refused.kind().name());
            List<Problem.Fault> faults =
                    refused.faults().stream().map(ThemeProblem::fault).toList();
            throw new Refusal(problem, problem.detail, problem.fix, faults);
        }
    }

    private static Problem.Fault fault(ThemeCheck.Fault fault) {
        boolean example = fault.kind() == ThemeCheck.Kind.EXAMPLE_FAILS;
        int line = Math.max(0, fault.line() - 1);
        String rule = fault.language().isEmpty() ? "/rules" : "/rules/" + fault.language();
        String pointer = example ? "/examples/" + line : fault.line() == 0 ? rule : rule + "/" + line;
        return switch (fault.kind()) {
            case BAD_ID -> new Problem.Fault("/id", "bad-id", "the id is malformed", "Write it as food-insecurity.");
            case NO_NAME -> new Problem.Fault("/name", "no-name", "the theme has no name", "Name it in one language.");
            case NAME_TOO_LONG ->
                new Problem.Fault("/name", "too-long", "a name is too long", "Keep it within 80 characters.");
            case BAD_LANGUAGE ->
                new Problem.Fault(pointer, "malformed-language", "this is no language tag", "Write it as en or es-MX.");
            case NO_RULE -> new Problem.Fault(pointer, "no-rule", "no rule has a line", "Write at least one line.");
            case TOO_MANY ->
                new Problem.Fault(
                        pointer,
                        "too-many",
                        "there are too many",
                        "Keep at most 200 lines, 20 languages and 50 examples.");
            case PART_MISSING ->
                new Problem.Fault(
                        pointer, "part-missing", "nothing stands beside a sign", "Put words before and after + and ~.");
            case NO_WORD -> new Problem.Fault(pointer, "no-word", "the line holds no word", "Write a word.");
            case SHORT_BEGINNING ->
                new Problem.Fault(pointer, "short-beginning", "* needs three letters before it", "Write it as evict*.");
            case BAD_DISTANCE ->
                new Problem.Fault(pointer, "bad-distance", "the number after ~ is not 1 to 20", "Write it as ~3.");
            case TOO_LONG ->
                new Problem.Fault(
                        pointer,
                        "too-long",
                        "it is too long",
                        "Shorten it: 200 characters, three parts near each other.");
            case EXAMPLE_FAILS ->
                new Problem.Fault(
                        pointer,
                        "example-fails",
                        "the rule does not say of this example what you say",
                        "Change the rule, or take the example out.");
        };
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
