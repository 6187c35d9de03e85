package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;

/** Who reads the page: in which language, and what they may do. */
@RequestScoped
class PageReader {
    private final Shell shell;
    private final SignedIn signedIn;

    PageReader(Shell shell, SignedIn signedIn) {
        this.shell = shell;
        this.signedIn = signedIn;
    }

    PageText text() {
        PageLanguage language = shell.pageLanguage();
        PageWords words = language == PageLanguage.ENGLISH
                ? MessageBundles.get(PageWords.class)
                : MessageBundles.get(PageWords.class, Localized.Literal.of(language.tag()));
        AnsweringWords answering = language == PageLanguage.ENGLISH
                ? MessageBundles.get(AnsweringWords.class)
                : MessageBundles.get(AnsweringWords.class, Localized.Literal.of(language.tag()));
        return new PageText(words, answering, language.locale(), language == PageLanguage.ARABIC);
    }

    /** Owners, days and actions. */
    DecidingText deciding() {
        PageLanguage language = shell.pageLanguage();
        DecidingWords words = language == PageLanguage.ENGLISH
                ? MessageBundles.get(DecidingWords.class)
                : MessageBundles.get(DecidingWords.class, Localized.Literal.of(language.tag()));
        return new DecidingText(text(), words, signedIn);
    }

    SignedIn signedIn() {
        return signedIn;
    }

    boolean mayDecide() {
        return signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
    }
}
