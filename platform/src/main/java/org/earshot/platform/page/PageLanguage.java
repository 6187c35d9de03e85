package org.earshot.platform.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.value.LanguageNames;
import org.jspecify.annotations.Nullable;

/** A language the console speaks. */
public enum PageLanguage {
    ENGLISH("en", "English", "ltr"),
    SPANISH("es", "Español", "ltr"),
    ARABIC("ar", "العربية", "rtl");

    /** Query parameter with which a person chooses a language, and the cookie that remembers it. */
    static final String PARAMETER = "lang";

    static final String COOKIE = "earshot_language";

    private final String tag;
    private final String ownName;
    private final String direction;

    PageLanguage(String tag, String ownName, String direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }

    /** Value of the {@code dir} attribute. */
    public String direction() {
        return direction;
    }

    /** What another language is called in it; its tag when nobody knows. */
    public String nameOf(String otherTag) {
        return LanguageNames.of(otherTag, locale());
    }

    /** For formatting of dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The words of a bundle in it. */
    public <W> W words(Class<W> bundle) {
        return this == ENGLISH ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag));
    }

    /** A number in digits that everybody reads: Arabic pages have Western ones, as their pictures do. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(this == ARABIC ? Locale.ENGLISH : locale())
                .format(count);
    }

    /** A share in whole percent, "25 %". */
    public String percent(double share) {
        return Math.round(share * 100) + (this == ARABIC ? "%" : "\u00a0%");
    }

    /** Chosen just now, else remembered, else what the browser asks for, else English. */
    public static PageLanguage of(RoutingContext request) {
        return Stream.concat(
                        chosen(request).stream(),
                        request.acceptableLanguages().stream()
                                .map(LanguageHeader::tag)
                                .map(PageLanguage::named)
                                .flatMap(Optional::stream))
                .findFirst()
                .orElse(ENGLISH);
    }

    private static Optional<PageLanguage> chosen(RoutingContext request) {
        return named(request.request().getParam(PARAMETER))
                .or(() -> named(remembered(request.request().getCookie(COOKIE))));
    }

    private static @Nullable String remembered(@Nullable Cookie cookie) {
        return cookie == null ? null : cookie.getValue();
    }

    static Optional<PageLanguage> named(@Nullable String tag) {
        return List.of(values()).stream()
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
