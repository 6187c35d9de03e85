package org.earshot.insight.update;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts an update into the forms in which people meet it. */
public final class Previews {
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "fa", "he", "ur", "ps", "prs", "ckb", "sd", "ug", "yi");

    private final String from;
    private final String address;
    private final Price price;

    /**
     * For one program.
     *
     * @param from who tells: the program and its organisation
     * @param address of the program's public page
     */
    public Previews(String from, String address, Price price) {
        this.from = from;
        this.address = address;
        this.price = price;
    }

    /**
     * What one segment of a text message costs.
     *
     * @param amount empty where no price is configured
     * @param currency as shown
     */
    public record Price(Optional<BigDecimal> amount, String currency) {}

    /** In one language. */
    public Preview of(String language, UpdateText text) {
        PublicWords words = PublicWords.in(language);
        SmsText sms = sms(words, text);
        String cost = price.amount()
                .map(amount ->
                        amount.multiply(BigDecimal.valueOf(sms.segments())).toPlainString() + " " + price.currency())
                .map(String::strip)
                .orElse(null);
        return new Preview(
                language,
                direction(language),
                new Preview.Note(words.heard(), text.heard(), words.done(), text.done()),
                sms,
                sms.fits(),
                cost,
                email(language, words, text));
    }

    /** The direction in which a language is written. */
    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    private SmsText sms(PublicWords words, UpdateText text) {
        String done = words.done() + ": " + text.done() + "\n" + address;
        String heard = text.heard().isEmpty() ? "" : words.heard() + ": " + text.heard() + "\n";
        List<String> shorter = List.of(
                from + "\n" + heard + done, from + "\n" + done, from + "\n" + words.done() + ": " + text.done());
        List<SmsText> counted =
                shorter.stream().map(said -> SmsText.of(plain(said))).toList();
        return counted.stream().filter(SmsText::fits).findFirst().orElse(counted.get(1));
    }

    /** Quotation marks and dashes as every phone has them: one that is not would make the whole message more than twice as dear. */
    private static String plain(String text) {
        return text.replaceAll("[“”„«»]", "\"").replaceAll("[‘’‚]", "'").replaceAll("[–—]", "-");
    }

    private Preview.Email email(String language, PublicWords words, UpdateText text) {
        String subject = words.subject().formatted(from);
        String heard = text.heard().isEmpty() ? "" : words.heard() + "\n" + text.heard() + "\n\n";
        String plain = heard + words.done() + "\n" + text.done() + "\n\n" + words.more() + "\n" + address + "\n\n"
                + words.from().formatted(from) + "\n";
        String html = "<!doctype html><html lang=\"" + escaped(language) + "\" dir=\"" + direction(language)
                + "\"><meta charset=\"utf-8\"><title>" + escaped(subject) + "</title><body>"
                + (text.heard().isEmpty() ? "" : "<h2>" + words.heard() + "</h2><p>" + escaped(text.heard()) + "</p>")
                + "<h2>" + words.done() + "</h2><p>" + escaped(text.done()) + "</p><p>" + words.more() + " <a href=\""
                + escaped(address) + "\">" + escaped(address) + "</a></p><p>"
                + escaped(words.from().formatted(from))
                + "</p></body></html>";
        return new Preview.Email(subject, plain, html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
