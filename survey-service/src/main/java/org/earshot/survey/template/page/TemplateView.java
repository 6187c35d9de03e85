package org.earshot.survey.template.page;

import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.review.lint.Effort;
import org.earshot.survey.template.Template;

/**
 * A template as it is offered, in the reader's language where it has it.
 *
 * @param language that its texts are in
 * @param minutes that answering takes, at least 1
 * @param languages their names
 */
public record TemplateView(
        String name,
        String title,
        String introduction,
        String language,
        long minutes,
        String languages,
        List<String> questions) {

    static TemplateView of(Template template, PageLanguage reader) {
        Instrument instrument = template.instrument();
        String tag = reader.tag();
        LocalizedText introduction = instrument.introduction();
        return new TemplateView(
                template.name(),
                instrument.title().in(tag),
                introduction == null ? "" : introduction.in(tag),
                instrument.title().languageShown(tag),
                Math.max(1, Math.round(Effort.of(instrument, tag).minutes())),
                String.join(
                        ", ",
                        instrument.languages().stream().map(reader::nameOf).toList()),
                instrument.questions().stream()
                        .map(question -> question.asking().text().in(tag))
                        .toList());
    }
}
