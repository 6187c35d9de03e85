package org.earshot.insight.export.page;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.earshot.insight.export.Request;
import org.jspecify.annotations.Nullable;

/** What was chosen in the form of an export. */
public class ChosenFile {
    static final String PURPOSE = "purpose";
    static final String DAYS = "days";

    @QueryParam("instrument")
    @Nullable UUID instrument;

    @QueryParam("ending")
    @Nullable String ending;

    @QueryParam("language")
    @Nullable String language;

    @QueryParam("values")
    @Nullable String values;

    @QueryParam("words")
    @Nullable String words;

    @QueryParam("contacts")
    @Nullable String contacts;

    @QueryParam("purpose")
    @Nullable String purpose;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    /** Of the file; of the form with what was wrong, where something was. */
    String address() {
        String stated = text(purpose).strip();
        boolean needsPurpose = words != null || contacts != null;
        if (needsPurpose && (stated.length() < Request.SHORTEST_PURPOSE || stated.length() > Request.LONGEST_PURPOSE)) {
            return "/exports?refused=" + PURPOSE;
        }
        if (!text(from).isBlank() && !text(to).isBlank() && text(from).compareTo(text(to)) > 0) {
            return "/exports?refused=" + DAYS;
        }
        return "/api/exports/" + text(Objects.toString(instrument, "")) + "/responses." + encoded(ending) + "?language="
                + encoded(language) + "&values=" + encoded(values) + "&from=" + encoded(from) + "&to=" + encoded(to)
                + (words == null ? "" : "&words=true")
                + (contacts == null ? "" : "&contacts=true")
                + (needsPurpose ? "&purpose=" + encoded(stated) : "");
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static String encoded(@Nullable String sent) {
        return URLEncoder.encode(text(sent), StandardCharsets.UTF_8);
    }
}
