package org.earshot.survey.community.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.contracts.value.LanguageNames;
import org.earshot.survey.community.Looking.Shown;
import org.earshot.survey.community.Mark;
import org.earshot.survey.community.Opinion;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.Seen;
import org.earshot.survey.community.page.LookView.Choice;
import org.earshot.survey.community.page.LookView.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * A draft as one reviewer looks at it.
 *
 * @param language of the questions: the first that was wanted and that the survey has, else its first
 */
record Look(ReviewLink link, Shown shown, String language) {

    static Look of(ReviewLink link, Shown shown, List<String> wanted) {
        List<String> spoken = shown.draft().languages();
        return new Look(
                link,
                shown,
                wanted.stream()
                        .flatMap(tag -> Stream.of(tag, tag.split("-", 2)[0]))
                        .flatMap(tag -> spoken.stream().filter(tag::equalsIgnoreCase))
                        .findFirst()
                        .orElse(spoken.get(0)));
    }

    List<Seen> questions() {
        return Seen.all(shown.draft(), language);
    }

    LookView welcome(String here) {
        return view("welcome", here, null, 0, null);
    }

    LookView done(String here) {
        return view("done", here, null, 0, null);
    }

    LookView question(String here, int number, @Nullable Opinion said) {
        return view("question", here, questions().get(number - 1), number, said);
    }

    static LookView closed(List<String> wanted) {
        String tag = wanted.stream()
                .map(one -> one.split("-", 2)[0].toLowerCase(Locale.ROOT))
                .filter(one -> List.of("en", "es", "ar").contains(one))
                .findFirst()
                .orElse("en");
        return new LookView("closed", words(tag), tag, tag, "", "", 0, List.of(), "", null, 0, List.of(), "", "", "");
    }

    private LookView view(String kind, String here, @Nullable Seen seen, int number, @Nullable Opinion said) {
        String tag = own(language);
        LookWords words = words(tag);
        String again = number == 0 ? "" : "&q=" + number;
        return new LookView(
                kind,
                words,
                tag,
                language,
                shown.from(),
                shown.draft().title().in(language),
                questions().size(),
                shown.draft().languages().stream()
                        .filter(other -> !other.equals(language))
                        .map(other -> new Tongue(other, LanguageNames.own(other), here + "?lang=" + other + again))
                        .toList(),
                here,
                seen,
                number,
                Stream.of(Mark.values())
                        .map(mark -> new Choice(mark.word(), label(words, mark), said != null && said.mark() == mark))
                        .toList(),
                said == null ? "" : said.rewording(),
                said == null ? "" : said.why(),
                number > 1 ? here + "?lang=" + language + "&q=" + (number - 1) : "");
    }

    private static String label(LookWords words, Mark mark) {
        return switch (mark) {
            case CLEAR -> words.clear();
            case CONFUSING -> words.confusing();
            case HURTFUL -> words.hurtful();
            case NOT_MY_LIFE -> words.notMyLife();
        };
    }

    /** A language of the page's own words. */
    private static String own(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return primary.equals("es") || primary.equals("ar") ? primary : "en";
    }

    private static LookWords words(String tag) {
        return tag.equals("en")
                ? MessageBundles.get(LookWords.class)
                : MessageBundles.get(LookWords.class, Localized.Literal.of(tag));
    }
}
