package org.earshot.survey.urgent.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;

/** The words in the language of the page. */
final class RuleLanguage {
    private RuleLanguage() {}

    static RuleWords words(Shell shell) {
        return words(shell.pageLanguage());
    }

    static RuleWords words(PageLanguage language) {
        return language == PageLanguage.ENGLISH
                ? MessageBundles.get(RuleWords.class)
                : MessageBundles.get(RuleWords.class, Localized.Literal.of(language.tag()));
    }
}
