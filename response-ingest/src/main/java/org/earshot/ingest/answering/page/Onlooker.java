package org.earshot.ingest.answering.page;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as their request tells: a person, or a program that makes a picture of the link for a message, looks whether
 * it is dangerous, or fetches it before anybody wishes to see it. A program that pretends to be a browser cannot be told from a person.
 */
final class Onlooker {
    /** Words by which programs name themselves; Cubot makes phones. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?<!cu)bot|crawl|spider|slurp|preview|externalhit|whatsapp|scan|fetch|headless|lighthouse|monitor|imageproxy"
                    + "|https?[-/ ]?client|curl|wget|python|java/|okhttp|axios|go-http|libwww|powershell",
            Pattern.CASE_INSENSITIVE);

    private Onlooker() {}

    /**
     * Whether it may be a person. Every browser says which languages its owner reads, and newer ones that the page is to be shown.
     *
     * @param header of the request by its name; null for one that is not there
     */
    static boolean isPerson(String method, Function<String, @Nullable String> header) {
        String agent = header.apply("User-Agent");
        String shown = header.apply("Sec-Fetch-Dest");
        return method.equals("GET")
                && header.apply("Accept-Language") != null
                && agent != null
                && !PROGRAM.matcher(agent).find()
                && (shown == null || shown.equals("document"))
                && !isAhead(header);
    }

    /** Whether it is fetched before anybody asked for it. */
    private static boolean isAhead(Function<String, @Nullable String> header) {
        for (String name : new String[] {"Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"}) {
            String purpose = header.apply(name);
            if (purpose != null && purpose.toLowerCase(Locale.ROOT).matches(".*(prefetch|prerender|preview).*")) {
                return true;
            }
        }
        return false;
    }
}
