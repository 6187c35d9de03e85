package org.earshot.survey.live.page;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;

/** The words of a text message that invites, in the survey's own languages. */
@ApplicationScoped
class InvitingWords {
    private final Shell shell;

    InvitingWords(Shell shell) {
        this.shell = shell;
    }

    /** The message in the survey's language; in a language that Earshot does not speak, the title and the address alone. */
    String text(String tag, String title, long minutes, String url) {
        String base = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(PageLanguage.values())
                .filter(language -> language.tag().equals(base))
                .findFirst()
                .map(language -> words(language).invitation(title, minutes, url))
                .orElse(title + " " + url);
    }

    private static LiveWords words(PageLanguage language) {
        return language.words(LiveWords.class);
    }

    /** The language's name in the reader's. */
    String name(String tag) {
        return shell.nameOf(tag);
    }

    /** Value of the {@code dir} attribute. */
    String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
