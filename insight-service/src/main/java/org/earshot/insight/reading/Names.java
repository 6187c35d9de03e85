package org.earshot.insight.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.engine.Reading;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.contracts.value.LanguageNames;
import org.earshot.insight.answering.Opportunity;
import org.earshot.insight.answering.Step;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.instrument.GroupLabels;

/** What things are called in the reader's language, for one organisation. */
public final class Names {
    private static final Map<String, Map<String, String>> DIMENSIONS = Map.of(
            Opportunity.CHANNEL, Map.of("en", "Channel", "es", "Canal", "ar", "القناة"),
            Reading.LANGUAGE, Map.of("en", "Language", "es", "Idioma", "ar", "اللغة"),
            History.PROGRAM, Map.of("en", "Program", "es", "Programa", "ar", "البرنامج"),
            History.SITE, Map.of("en", "Site", "es", "Sede", "ar", "الموقع"));

    private static final Map<String, Map<String, String>> CHANNELS = Map.of(
            "web", Map.of("en", "Web page", "es", "Página web", "ar", "صفحة ويب"),
            "kiosk", Map.of("en", "Kiosk", "es", "Quiosco", "ar", "كشك"),
            "on_behalf", Map.of("en", "Entered on behalf", "es", "Anotado por el equipo", "ar", "أُدخل نيابةً عنه"));

    private final Directory directory;
    private final GroupLabels labels;
    private final KnownThemes themes;
    private final UUID organizationId;
    private final String language;

    /** For a reader of whom no theme is told. */
    public Names(Directory directory, GroupLabels labels, UUID organizationId, String language) {
        this(directory, labels, KnownThemes.NONE, organizationId, language);
    }

    Names(Directory directory, GroupLabels labels, KnownThemes themes, UUID organizationId, String language) {
        this.directory = directory;
        this.labels = labels;
        this.themes = themes;
        this.organizationId = organizationId;
        this.language = language;
    }

    /** BCP 47 tag of the reader. */
    public String language() {
        return language;
    }

    /** The organisation's name. */
    public String organization() {
        return name(organizationId.toString());
    }

    /** The place with its name. */
    public PlaceName place(Place place) {
        return new PlaceName(place.kind(), place.id(), name(place.id().toString()));
    }

    /** What the directory calls a place; its id until the directory has told. */
    public String called(UUID id) {
        return name(id.toString());
    }

    /** Someone of the organisation. */
    public PersonName person(UUID account) {
        return new PersonName(account, directory.name(organizationId, account).orElse(null));
    }

    /** Whether a theme is set aside. */
    boolean isSetAside(ThemeSeries series) {
        return themes.isSetAside(organizationId, series);
    }

    /** A need, a step of answering or a theme. */
    public String need(String code) {
        Optional<Step> step = Step.of(code);
        if (step.isPresent()) {
            return SilenceWords.in(language).name(step.get());
        }
        Optional<ThemeSeries> theme = ThemeSeries.of(code);
        if (theme.isPresent()) {
            return themes.name(organizationId, theme.get().theme(), language);
        }
        return Taxonomy.gravity().has(code) ? Taxonomy.gravity().name(code, language) : readable(code);
    }

    /** A dimension. */
    public String dimension(String dimension) {
        Map<String, String> names = DIMENSIONS.getOrDefault(dimension, Map.of());
        return names.getOrDefault(language, names.getOrDefault("en", readable(dimension)));
    }

    /** Groups that are too small to be shown alone, together. */
    String others() {
        return language.startsWith("es")
                ? "Todos los demás, juntos"
                : language.startsWith("ar") ? "جميع الآخرين معًا" : "All others together";
    }

    /** A group of a dimension. */
    public String group(String dimension, String group) {
        if (dimension.equals(Reading.LANGUAGE)) {
            return LanguageNames.of(group, Locale.forLanguageTag(language));
        }
        if (dimension.equals(Opportunity.CHANNEL)) {
            return CHANNELS.getOrDefault(group, Map.of()).getOrDefault(language, readable(group));
        }
        return dimension.equals(History.PROGRAM) || dimension.equals(History.SITE)
                ? name(group)
                : labels.label(organizationId, dimension, group, language).orElseGet(() -> readable(group));
    }

    private String name(String id) {
        try {
            return directory.name(organizationId, UUID.fromString(id)).orElse(id);
        } catch (IllegalArgumentException notAnId) {
            return id;
        }
    }

    private static String readable(String code) {
        String spaced = code.replace('-', ' ').replace('_', ' ').strip();
        return spaced.isEmpty() ? code : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
