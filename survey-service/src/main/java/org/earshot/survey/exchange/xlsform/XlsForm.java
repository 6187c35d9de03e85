package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.format.Written;
import org.earshot.survey.exchange.own.Around;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.earshot.survey.exchange.xlsform.workbook.UnreadableWorkbook;
import org.earshot.survey.exchange.xlsform.workbook.Workbooks;
import org.jspecify.annotations.Nullable;

/** XLSForm as {@code .xlsx} or {@code .xls}. */
public final class XlsForm implements TwoWayFormat {
    private static final String ID = "xlsform";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(InstrumentFile file) {
        return file.beginsWith('P', 'K') || file.beginsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    @Override
    public FileReading read(InstrumentFile file) {
        try {
            return read(Workbooks.read(file), file.name());
        } catch (UnreadableWorkbook reason) {
            return FileReading.refused(ID, reason.problem());
        }
    }

    private static FileReading read(List<SheetTable> sheets, String fileName) {
        Problems problems = new Problems();
        SheetTable survey = sheet(sheets, "survey");
        if (survey == null || !survey.has("type") || !survey.has("name")) {
            return FileReading.refused(ID, FileFault.NO_SURVEY_SHEET);
        }
        SheetRow settings = settings(sheets);
        Languages languages = Languages.of(survey, settings.text("default_language"), problems);
        ChoiceLists choices = ChoiceLists.of(sheet(sheets, "choices"), languages, problems);
        SurveyReader reader = new SurveyReader(languages, choices, problems);
        List<Question> questions = reader.read(survey);
        if (questions.isEmpty()) {
            problems.refuse(Where.sheet("survey"), null, FileFault.NO_QUESTIONS);
        }
        Instrument instrument = problems.refused()
                ? null
                : Around.read(settings.text(Extras.COLUMN), languages.inEach(title(settings, fileName)))
                        .instrument(languages.inOrder(Languages.unnamedIn(survey)), questions, reader.repeats());
        return new FileReading(ID, instrument, problems.all());
    }

    private static String title(SheetRow settings, String fileName) {
        String title =
                settings.has("form_title") ? settings.text("form_title") : fileName.replaceFirst("\\.[^.]*$", "");
        String some = title.isBlank() ? "Survey" : title;
        return some.length() > InstrumentCheck.MAX_TITLE_CHARS
                ? some.substring(0, InstrumentCheck.MAX_TITLE_CHARS)
                : some;
    }

    private static SheetRow settings(List<SheetTable> sheets) {
        return Optional.ofNullable(sheet(sheets, "settings")).stream()
                .flatMap(settings -> settings.rows().stream())
                .findFirst()
                .orElse(new SheetRow(0, Map.of()));
    }

    private static @Nullable SheetTable sheet(List<SheetTable> sheets, String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Written write(Instrument instrument) {
        return new XlsFormWriter(instrument).write();
    }

    /** The text in {@code language}, empty where it is not written. */
    static String in(@Nullable LocalizedText text, String language) {
        return text == null ? "" : text.byLanguage().getOrDefault(language, "");
    }
}
