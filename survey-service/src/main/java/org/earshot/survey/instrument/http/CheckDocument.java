package org.earshot.survey.instrument.http;

import java.util.List;
import java.util.Locale;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;

/**
 * What a check found.
 *
 * @param publishable whether nothing keeps the draft from being published
 */
public record CheckDocument(boolean publishable, List<FindingDocument> findings) {

    /**
     * One finding.
     *
     * @param severity error or warning
     * @param pointer RFC 6901 pointer into the instrument
     */
    public record FindingDocument(String severity, String pointer, String code, String detail, String fix) {}

    static CheckDocument of(List<Finding> findings) {
        return new CheckDocument(
                InstrumentCheck.publishable(findings),
                findings.stream().map(CheckDocument::document).toList());
    }

    private static FindingDocument document(Finding finding) {
        return new FindingDocument(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.pointer(),
                finding.code(),
                finding.detail(),
                finding.fix());
    }
}
