package org.earshot.survey.exchange.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.exchange.Exchange.Outlook;
import org.earshot.survey.exchange.format.Because;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a file would become.
 *
 * @param format that it was read as: xlsform, fhir, limesurvey, surveyjs or json; empty when none takes it
 * @param instrument left out when nothing can be begun
 * @param publishable whether the draft could be published as it is
 * @param refused problems that stand against the file
 * @param leftOut problems with what the draft would lack
 * @param findings of the check, were the draft begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewDocument(
        String format,
        @Nullable Instrument instrument,
        boolean publishable,
        long refused,
        long leftOut,
        List<ProblemDocument> problems,
        List<FindingDocument> findings) {

    /**
     * A problem with its place.
     *
     * @param weight refused, left-out or note
     * @param sheet of a workbook, or the table of a LimeSurvey file; left out otherwise
     * @param row as the spreadsheet counts, or the line of the file
     * @param column its heading
     * @param pointer RFC 6901 pointer in a JSON document; left out for a workbook
     * @param value what stands there
     * @param arguments what stands in the words of the code, in their order; left out where there are none
     * @param reason stable: why it is so, where an expression says something beyond an instrument; left out otherwise
     * @param detail what is wrong, in English
     * @param fix what to do, in English
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemDocument(
            String weight,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String pointer,
            @Nullable String value,
            String code,
            @Nullable List<String> arguments,
            @Nullable String reason,
            String detail,
            String fix) {
        static ProblemDocument of(FileProblem problem) {
            FaultTexts english = FaultTexts.ENGLISH;
            Because because = problem.because();
            List<String> arguments = because == null ? problem.values() : because.values();
            return new ProblemDocument(
                    problem.weight().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    problem.where().sheet(),
                    problem.where().row() == 0 ? null : problem.where().row(),
                    problem.where().column(),
                    problem.where().pointer(),
                    problem.value(),
                    problem.code(),
                    arguments.isEmpty() ? null : arguments,
                    because == null ? null : because.key(),
                    english.detail(problem),
                    english.fix(problem));
        }
    }

    /** What a check would find in the draft. */
    public record FindingDocument(String severity, String pointer, String code, String detail, String fix) {
        static FindingDocument of(Finding finding) {
            return new FindingDocument(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.pointer(),
                    finding.code(),
                    finding.detail(),
                    finding.fix());
        }
    }

    static PreviewDocument of(Outlook outlook) {
        return new PreviewDocument(
                outlook.reading().format(),
                outlook.reading().instrument(),
                outlook.publishable(),
                outlook.reading().count(Weight.REFUSED),
                outlook.reading().count(Weight.LEFT_OUT),
                outlook.reading().problems().stream().map(ProblemDocument::of).toList(),
                outlook.findings().stream().map(FindingDocument::of).toList());
    }
}
