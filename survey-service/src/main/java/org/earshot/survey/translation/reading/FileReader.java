package org.earshot.survey.translation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.studio.Wording;
import org.earshot.survey.translation.Taken;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.TranslationFormat;
import org.earshot.survey.translation.TranslationFormats;
import org.earshot.survey.translation.Translations;
import org.earshot.survey.translation.UnreadableTranslation;

/** Reads a translated file, one at a time, and takes it into a draft of whoever sends it. */
@ApplicationScoped
public class FileReader {
    private final TranslationFormats formats;
    private final Translations translations;
    private final OwnOrganization own;

    FileReader(TranslationFormats formats, Translations translations, OwnOrganization own) {
        this.formats = formats;
        this.translations = translations;
        this.own = own;
    }

    /**
     * Takes what a file says.
     *
     * @throws Refusal when there is no such instrument, or nothing can be read from the file
     */
    public Taken take(UUID instrumentId, byte[] content) {
        var unused =
                own.in(() -> translations.out(instrumentId, "und")).orElseThrow(SurveyProblem.noSuch("instrument"));
        TranslationFile file = read(content);
        return own.in(() -> translations.in(instrumentId, file)).orElseThrow(SurveyProblem.noSuch("instrument"));
    }

    private synchronized TranslationFile read(byte[] content) {
        if (content.length > TranslationFile.MAX_BYTES) {
            throw unfit(
                    "the file is larger than " + TranslationFile.MAX_BYTES / 1024 / 1024 + " MiB",
                    "Send the translations of one survey.");
        }
        TranslationFormat format = formats.of(content)
                .orElseThrow(() -> unfit("the file is neither a workbook nor XLIFF", "Send .xlsx or .xlf."));
        try {
            TranslationFile file = format.read(content);
            String tag = Wording.language(file.target())
                    .orElseThrow(() -> unfit(
                            "\"" + file.target() + "\" is no language tag of BCP 47",
                            "Name the language as es, ar, es-MX."));
            return new TranslationFile(file.source(), tag, file.units());
        } catch (UnreadableTranslation unreadable) {
            throw unfit(String.valueOf(unreadable.getMessage()), unreadable.fix());
        }
    }

    private static Refusal unfit(String detail, String fix) {
        return new Refusal(SurveyProblem.UNFIT_FILE, "No translation can be taken: " + detail + ".", fix);
    }
}
