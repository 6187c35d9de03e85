package org.earshot.survey.translation.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.translation.TextUnit;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.UnreadableTranslation;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 1.2 and 2.x alike: units with an id, in each a source and a target. Neither a DTD nor anything outside of the file is read. */
final class XliffReader {
    private static final int MOST_UNITS = 50_000;
    private static final Set<String> UNITS = Set.of("trans-unit", "unit");

    private final List<TextUnit> units = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private @Nullable StringBuilder reading;
    private @Nullable String place;
    private String from = "";
    private String to = "";

    TranslationFile read(byte[] content) throws UnreadableTranslation {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                step(xml.next(), xml);
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new UnreadableTranslation(FileFault.TRANSLATION_UNREADABLE, String.valueOf(line));
        }
        if (to.isEmpty()) {
            throw new UnreadableTranslation(FileFault.TRANSLATION_IN_NO_LANGUAGE);
        }
        return new TranslationFile(from, to, units);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void step(int event, XMLStreamReader xml) throws UnreadableTranslation {
        StringBuilder into = reading;
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml.getLocalName(), xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (into != null && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            into.append(xml.getText());
        }
    }

    private void start(String element, XMLStreamReader xml) {
        from = attribute(xml, "source-language", "srcLang").orElse(from);
        to = attribute(xml, "target-language", "trgLang").orElse(to);
        if (UNITS.contains(element)) {
            place = attribute(xml, "id", "name").orElse(null);
            source.setLength(0);
            target.setLength(0);
        } else if (place != null && element.equals("source")) {
            reading = source;
        } else if (place != null && element.equals("target")) {
            reading = target;
        } else if (element.equals("alt-trans")) {
            place = place == null ? null : finished(place);
        }
    }

    /** What follows are suggestions, not the translation. */
    private @Nullable String finished(String unit) {
        units.add(new TextUnit(unit, source.toString(), target.toString(), false));
        return null;
    }

    private void end(String element) throws UnreadableTranslation {
        if (element.equals("source") || element.equals("target")) {
            reading = null;
        }
        if (UNITS.contains(element) && place != null) {
            place = finished(place);
        }
        if (units.size() > MOST_UNITS) {
            throw new UnreadableTranslation(FileFault.TRANSLATION_TOO_MANY_TEXTS, String.valueOf(MOST_UNITS));
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String first, String second) {
        return Optional.ofNullable(xml.getAttributeValue(null, first))
                .or(() -> Optional.ofNullable(xml.getAttributeValue(null, second)));
    }
}
