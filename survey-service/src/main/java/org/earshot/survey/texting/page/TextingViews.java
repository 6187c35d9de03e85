package org.earshot.survey.texting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.texting.TextFinding;
import org.earshot.survey.texting.TextPlan;
import org.earshot.survey.texting.page.TextingView.CostRow;
import org.earshot.survey.texting.page.TextingView.FindingRow;
import org.jspecify.annotations.Nullable;

/** What the part about text messages shows, as {@code {inject:byText.of(id)}} in templates. */
@Named("byText")
@RequestScoped
public class TextingViews {
    private final Instruments instruments;
    private final OwnOrganization own;
    private final Shell shell;

    TextingViews(Instruments instruments, OwnOrganization own, Shell shell) {
        this.instruments = instruments;
        this.own = own;
        this.shell = shell;
    }

    /** That of an instrument of whoever asks. */
    public TextingView of(UUID instrumentId) {
        return own.in(() -> view(instruments
                .draft(instrumentId)
                .orElseThrow(SurveyProblem.noSuch("instrument"))
                .document()));
    }

    private TextingView view(Instrument instrument) {
        TextPlan plan = TextPlan.of(instrument);
        return new TextingView(
                instrument.languages().stream()
                        .map(language -> words().whole(name(language), plan.segments(language)))
                        .toList(),
                plan.findings().stream().map(this::finding).toList(),
                plan.costs().stream()
                        .map(cost -> new CostRow(
                                cost.number(),
                                name(cost.language()),
                                cost.language(),
                                cost.text().lines().toList(),
                                cost.segments()))
                        .toList());
    }

    private FindingRow finding(TextFinding finding) {
        int index = Integer.parseInt(finding.pointer().replaceFirst("^/questions/(\\d+).*$", "$1"));
        return new FindingRow(index + 1, name(finding.language()), said(finding));
    }

    private String said(TextFinding finding) {
        String subject = finding.subject();
        return switch (finding.kind()) {
            case ONLY_ON_A_PAGE -> words().onlyOnAPage();
            case LONG -> words().longText(subject);
            case COSTLY_LETTERS -> words().costlyLetters(subject);
            case MISLEADING_NUMBER -> words().misleadingNumber(subject);
            case LIKE_ANOTHER -> words().likeAnother(subject);
            case COMMAND -> words().commandWord(subject);
            case MANY_ANSWERS -> words().manyAnswers(subject);
        };
    }

    private String name(@Nullable String tag) {
        return tag == null ? "" : shell.nameOf(tag);
    }

    private TextingWords words() {
        PageLanguage language = shell.pageLanguage();
        return language.words(TextingWords.class);
    }
}
