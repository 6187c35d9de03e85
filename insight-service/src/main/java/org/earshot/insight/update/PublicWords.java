package org.earshot.insight.update;

import java.util.List;
import java.util.Locale;

/**
 * The words with which people are told, in one language; in a language without words of its own, English.
 *
 * @param tag of the language that these words are in
 * @param heard heads what people said
 * @param done heads what was done
 * @param title of the program's page
 * @param nothing stands there before anything was told
 * @param told a need, and what people say now and said before, of 100
 * @param toldPlain a need
 * @param silence when fewer people answer
 * @param helped what people say since, of 100
 * @param now the latest figure: week, share, ends of the interval, answers
 * @param from who tells
 * @param subject of an e-mail
 * @param more leads to the page
 * @param ask below a poster's picture
 * @param languages names the list of other languages
 */
public record PublicWords(
        String tag,
        String heard,
        String done,
        String title,
        String nothing,
        String told,
        String toldPlain,
        String silence,
        String helped,
        String now,
        String from,
        String subject,
        String more,
        String ask,
        String languages) {
    private static final PublicWords ENGLISH = new PublicWords(
            "en",
            "You said",
            "We did",
            "What you said and what we did",
            "Nothing has been told here yet. What becomes of your answers will appear on this page.",
            "You told us about “%s”: %d in 100 people say so now, %d in 100 did before.",
            "You told us about “%s”.",
            "We heard from fewer of you than before.",
            "Since then %d in 100 say so.",
            "In the week of %s, %d %% of the people asked said so (between %d %% and %d %%; %d answers).",
            "From %s",
            "%s: what you said and what we did",
            "All that was heard and done:",
            "Scan to read more, in your language",
            "Languages");
    private static final PublicWords SPANISH = new PublicWords(
            "es",
            "Ustedes dijeron",
            "Nosotros hicimos",
            "Lo que ustedes dijeron y lo que hicimos",
            "Aquí todavía no se ha contado nada. Lo que resulte de sus respuestas aparecerá en esta página.",
            "Nos hablaron de «%s»: ahora lo dicen %d de cada 100 personas; antes, %d de cada 100.",
            "Nos hablaron de «%s».",
            "Recibimos respuestas de menos personas que antes.",
            "Desde entonces lo dicen %d de cada 100.",
            "En la semana del %s lo dijo el %d %% de las personas consultadas (entre el %d %% y el %d %%; %d respuestas).",
            "De parte de %s",
            "%s: lo que ustedes dijeron y lo que hicimos",
            "Todo lo que se escuchó y se hizo:",
            "Escanee para leer más, en su idioma",
            "Idiomas");
    private static final PublicWords ARABIC = new PublicWords(
            "ar",
            "قلتم",
            "فعلنا",
            "ما قلتموه وما فعلناه",
            "لم يُعلن شيء هنا بعد. ما تؤول إليه إجاباتكم سيظهر في هذه الصفحة.",
            "حدثتمونا عن «%s»: يقول ذلك الآن %d من كل 100 شخص، وكان العدد %d من قبل.",
            "حدثتمونا عن «%s».",
            "سمعنا من عدد منكم أقل من ذي قبل.",
            "ومنذ ذلك يقوله %d من كل 100.",
            "في أسبوع %s قال ذلك %d%% ممن سُئلوا (بين %d%% و%d%%؛ عدد الإجابات %d).",
            "من %s",
            "%s: ما قلتموه وما فعلناه",
            "كل ما سُمع وما فُعل:",
            "امسحوا الرمز لقراءة المزيد بلغتكم",
            "اللغات");

    /** In this language, or in English. */
    public static PublicWords in(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "es" -> SPANISH;
            case "ar" -> ARABIC;
            default -> ENGLISH;
        };
    }

    /** BCP 47 tags of the languages that have words of their own here. */
    public static List<String> tags() {
        return List.of(ENGLISH.tag, SPANISH.tag, ARABIC.tag);
    }

    /** Whether a language has words of its own here. */
    public static boolean speaks(String language) {
        return in(language).tag.equals(Locale.forLanguageTag(language).getLanguage());
    }
}
