package org.earshot.survey.translation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.naming.LanguageTags;
import org.earshot.survey.translation.Taken;
import org.earshot.survey.translation.TranslationFile;
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
     * @throws Refusal when there is no such instrument
     * @throws UnreadableTranslation when nothing can be read from the file
     */
    public Taken take(UUID instrumentId, byte[] content) throws UnreadableTranslation {
        var unused =
                own.in(() -> translations.out(instrumentId, "und")).orElseThrow(SurveyProblem.noSuch("instrument"));
        TranslationFile file = read(content);
        return own.in(() -> translations.in(instrumentId, file)).orElseThrow(SurveyProblem.noSuch("instrument"));
    }

    private synchronized TranslationFile read(byte[] content) throws UnreadableTranslation {
        if (content.length > TranslationFile.MAX_BYTES) {
            throw new UnreadableTranslation(
                    FileFault.TRANSLATION_TOO_LARGE, String.valueOf(TranslationFile.MAX_BYTES / 1024 / 1024));
        }
        TranslationFile file = formats.of(content)
                .orElseThrow(() -> new UnreadableTranslation(FileFault.TRANSLATION_UNKNOWN_FORMAT))
                .read(content);
        String tag = LanguageTags.parse(file.target())
                .orElseThrow(() -> new UnreadableTranslation(FileFault.TRANSLATION_IN_UNKNOWN_LANGUAGE, file.target()));
        return new TranslationFile(file.source(), tag, file.units());
    }
}
