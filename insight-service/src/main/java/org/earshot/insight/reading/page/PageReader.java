package org.earshot.insight.reading.page;

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
        return new PageText(
                new Bundles(
                        words(PageWords.class, language),
                        words(AnsweringWords.class, language),
                        words(CompareWords.class, language),
                        words(MixWords.class, language)),
                language.locale(),
                language == PageLanguage.ARABIC);
    }

    private static <W> W words(Class<W> bundle, PageLanguage language) {
        return language.words(bundle);
    }

    /** Owners, days and actions. */
    DecidingText deciding() {
        PageLanguage language = shell.pageLanguage();
        DecidingWords words = language.words(DecidingWords.class);
        return new DecidingText(text(), words, signedIn);
    }

    SignedIn signedIn() {
        return signedIn;
    }

    boolean mayDecide() {
        return signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
    }
}
