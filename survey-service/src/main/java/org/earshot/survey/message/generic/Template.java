package org.earshot.survey.message.generic;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.survey.message.Parcel;

/** A body with places for what is sent, each filled in so that nothing of it can become part of the body's form. */
record Template(String body, String contentType) {
    private static final Pattern PLACE = Pattern.compile("\\{(to|text|id)}");

    String filled(Parcel parcel) {
        return PLACE.matcher(body)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(value(place.group(1), parcel))));
    }

    private static String value(String place, Parcel parcel) {
        return switch (place) {
            case "to" -> parcel.to().text();
            case "text" -> parcel.text();
            default -> parcel.messageId().toString();
        };
    }

    private String escaped(String value) {
        if (contentType.startsWith("application/json")) {
            return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value));
        }
        if (contentType.startsWith("application/x-www-form-urlencoded")) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
        return contentType.contains("xml")
                ? value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                : value;
    }
}
