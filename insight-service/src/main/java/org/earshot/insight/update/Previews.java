package org.earshot.insight.update;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts an update into the forms in which people meet it. */
public final class Previews {
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "fa", "he", "ur", "ps", "prs", "ckb", "sd", "ug", "yi");

    private final String program;
    private final String from;
    private final String address;
    private final Price price;

    /**
     * For one program.
     *
     * @param program that tells
     * @param organization that it is of; empty where nobody has to be told
     * @param address of the program's public page
     */
    public Previews(String program, String organization, String address, Price price) {
        this.program = program;
        this.from = organization.isEmpty() || organization.equals(program) ? program : program + ", " + organization;
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
        List<SmsText> withAddress = withAddress(language, words, text);
        SmsText sms = Stream.concat(withAddress.stream(), withoutAddress(words, text))
                .filter(SmsText::fits)
                .findFirst()
                .orElseGet(() -> withAddress.get(1));
        SmsText shortest = withAddress.get(withAddress.size() - 1);
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
                shortest.over(),
                cost,
                email(language, words, text));
    }

    /** The direction in which a language is written. */
    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    /** From the whole to the least that can be said with the page's address; the language stays as it is written for as long as possible. */
    private List<SmsText> withAddress(String language, PublicWords words, UpdateText text) {
        String done = words.done() + ": " + text.done() + "\n" + address;
        String heard = text.heard().isEmpty() ? "" : words.heard() + ": " + text.heard() + "\n";
        List<String> shorter = Stream.of(
                        from + "\n" + heard + done, from + "\n" + done, program + "\n" + text.done() + "\n" + address)
                .map(Previews::plain)
                .toList();
        return Stream.concat(shorter.stream(), shorter.stream().flatMap(said -> withoutAccents(language, said)))
                .map(SmsText::of)
                .toList();
    }

    private Stream<SmsText> withoutAddress(PublicWords words, UpdateText text) {
        return Stream.of(from + "\n" + words.done() + ": " + text.done(), program + "\n" + text.done())
                .map(said -> SmsText.of(plain(said)));
    }

    /** As Spanish is often texted: the accents that phones pay double for are left out, é, ñ and ü stay. */
    private static Stream<String> withoutAccents(String language, String text) {
        return Locale.forLanguageTag(language).getLanguage().equals("es")
                ? Stream.of(text.replace('á', 'a')
                        .replace('í', 'i')
                        .replace('ó', 'o')
                        .replace('ú', 'u')
                        .replace('Á', 'A')
                        .replace('Í', 'I')
                        .replace('Ó', 'O')
                        .replace('Ú', 'U'))
                : Stream.empty();
    }

    /** Quotation marks and dashes as every phone has them: one that is not would make the whole message more than twice as dear. */
    static String plain(String text) {
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
