package org.earshot.survey.exchange.page;

import java.util.List;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a file, in the words of a page's reader.
 *
 * @param where as the program that wrote the file counts
 * @param value what stands there
 * @param detail what is wrong
 * @param fix what to do about it
 */
public record FileRow(String where, @Nullable String value, String detail, String fix) {

    /** All of them, in their order. */
    static List<FileRow> of(List<FileProblem> problems, PageLanguage language) {
        FaultTexts texts = FaultTexts.in(language.tag());
        return problems.stream()
                .map(problem -> new FileRow(
                        problem.where().toString(), problem.value(), texts.detail(problem), texts.fix(problem)))
                .toList();
    }
}
