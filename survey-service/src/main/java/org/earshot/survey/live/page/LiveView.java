package org.earshot.survey.live.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.page.QrSvg;
import org.earshot.survey.live.Live;
import org.earshot.survey.review.lint.Effort;
import org.earshot.survey.segment.SmsSegments;

/**
 * What to take along once a survey is live.
 *
 * @param title in the survey's first language
 * @param qr SVG
 * @param messages a text message in each of its languages
 */
public record LiveView(
        UUID id, int version, String title, String titleLanguage, String url, String qr, List<TextMessage> messages) {

    /**
     * A text message that leads to the survey.
     *
     * @param segments that it is billed as
     */
    public record TextMessage(String tag, String language, String dir, String text, int segments) {}

    static LiveView of(Live live, String url, InvitingWords words) {
        Instrument instrument = live.version().instrument();
        String first = instrument.languages().get(0);
        return new LiveView(
                live.version().instrumentId(),
                live.version().version(),
                instrument.title().in(first),
                first,
                url,
                QrSvg.of(url, "QR"),
                instrument.languages().stream()
                        .map(tag -> message(instrument, tag, url, words))
                        .toList());
    }

    private static TextMessage message(Instrument instrument, String tag, String url, InvitingWords words) {
        long minutes = Math.max(1, Math.round(Effort.of(instrument, tag).minutes()));
        String text = words.text(tag, instrument.title().in(tag), minutes, url);
        return new TextMessage(tag, words.name(tag), words.direction(tag), text, SmsSegments.of(text));
    }

    /** The QR code as an address that a browser can save. */
    public String qrFile() {
        String image = qr.replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8));
    }
}
