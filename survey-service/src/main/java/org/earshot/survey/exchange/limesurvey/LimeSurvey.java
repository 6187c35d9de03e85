package org.earshot.survey.exchange.limesurvey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;

/** A survey of LimeSurvey, as {@code .lss} or tab-separated structure. */
public final class LimeSurvey implements Format {
    static final String ID = "limesurvey";
    private static final int PEEK = 2_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(InstrumentFile file) {
        return isXml(file) || isTabSeparated(file);
    }

    private static String start(InstrumentFile file) {
        byte[] peek = Arrays.copyOf(file.content(), Math.min(PEEK, file.content().length));
        return new String(peek, StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    private static boolean isXml(InstrumentFile file) {
        String start = start(file).stripLeading();
        return start.startsWith("<")
                && (start.contains("<LimeSurveyDocType>") || file.extension().equals(".lss"));
    }

    private static boolean isTabSeparated(InstrumentFile file) {
        List<String> headings = List.of(
                start(file).lines().findFirst().orElse("").replace("\"", "").split("\t", -1));
        return headings.containsAll(List.of("class", "type/scale", "name", "text"));
    }

    @Override
    public FileReading read(InstrumentFile file) {
        try {
            Structure structure = isXml(file) ? LssReader.read(file.content()) : TsvReader.read(file.content());
            return new SurveyReader(structure).read();
        } catch (UnreadableSurvey reason) {
            return FileReading.refused(ID, reason.problem());
        } catch (InvalidValue unstorable) {
            return FileReading.unstorable(ID, unstorable);
        }
    }
}
