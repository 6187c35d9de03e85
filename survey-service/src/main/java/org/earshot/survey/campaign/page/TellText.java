package org.earshot.survey.campaign.page;

import java.util.List;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.segment.SmsSegments;

/** An update in one language as it came from where it was published. */
public record TellText(String language, String direction, String sms, String subject, String letter, int segments) {
    private static final int MOST_SEGMENTS = 2;

    static List<TellText> of(Sent sent, List<String> languages) {
        return languages.stream().map(language -> of(sent, language)).toList();
    }

    private static TellText of(Sent sent, String language) {
        String sms = sent.or("sms-" + language, "");
        return new TellText(
                language,
                language.startsWith("ar") ? PageLanguage.ARABIC.direction() : "ltr",
                sms,
                sent.or("subject-" + language, ""),
                sent.or("letter-" + language, ""),
                SmsSegments.of(sms.replace("\r\n", "\n")));
    }

    /** Whether everyone may be sent it. */
    public boolean fits() {
        return segments <= MOST_SEGMENTS;
    }
}
