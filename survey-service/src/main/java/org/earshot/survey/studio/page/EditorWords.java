package org.earshot.survey.studio.page;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.Part.Option;
import org.earshot.survey.studio.kind.QuestionKind;

/** Words of the editor that a template cannot name itself, as {@code {inject:editorWords...}}. */
@Named("editorWords")
@RequestScoped
public class EditorWords {
    private final Shell shell;

    EditorWords(Shell shell) {
        this.shell = shell;
    }

    /** A severity that can be chosen. */
    public record Severity(String value, String label, boolean chosen) {}

    /** Names of the types that can be added. */
    public List<String> kinds() {
        return Kinds.all().stream().map(QuestionKind::name).toList();
    }

    /** Key of a type's name. */
    public String kind(String name) {
        return OutlineView.key(name);
    }

    /** Key of the name of a part of a question's form. */
    public String part(String name) {
        return "part_" + name;
    }

    /** Severities of which {@code now} is chosen; it stands among them even if nobody would choose it here. */
    public List<Severity> severities(double now) {
        Map<Double, String> offered = new TreeMap<>(offered());
        offered.putIfAbsent(now, String.valueOf(now));
        return offered.entrySet().stream()
                .map(offer -> new Severity(
                        String.valueOf(offer.getKey()),
                        offer.getValue(),
                        offer.getKey().equals(now)))
                .toList();
    }

    /** Severities of which the strongest is chosen. */
    public List<Severity> strongest() {
        return severities(1);
    }

    private Map<Double, String> offered() {
        AnswerWords words = words();
        return Map.of(
                0.0,
                words.severity_0(),
                .25,
                words.severity_25(),
                .5,
                words.severity_50(),
                .75,
                words.severity_75(),
                1.0,
                words.severity_100());
    }

    private AnswerWords words() {
        PageLanguage language = shell.pageLanguage();
        return language.words(AnswerWords.class);
    }

    /** Languages that CLDR knows, tag and name in the reader's language, by name. */
    public List<Option> languages() {
        ULocale reader = ULocale.forLanguageTag(shell.language());
        return Stream.of(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .distinct()
                .map(tag -> new Option(tag, ULocale.getDisplayLanguage(tag, reader)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Address of the editor's script. */
    public String script() {
        return Script.ADDRESS;
    }
}
