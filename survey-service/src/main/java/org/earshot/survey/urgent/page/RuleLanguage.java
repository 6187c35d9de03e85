package org.earshot.survey.urgent.page;

import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;

/** The words in the language of the page. */
final class RuleLanguage {
    private RuleLanguage() {}

    static RuleWords words(Shell shell) {
        return words(shell.pageLanguage());
    }

    static RuleWords words(PageLanguage language) {
        return language.words(RuleWords.class);
    }
}
