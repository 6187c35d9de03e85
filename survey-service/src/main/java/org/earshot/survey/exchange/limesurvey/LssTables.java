package org.earshot.survey.exchange.limesurvey;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.earshot.survey.exchange.format.FileFault;

/**
 * The tables of an {@code .lss} file: {@code document / table / rows / row / column}. A document type is refused, and with it every
 * entity that is not XML's own.
 */
final class LssTables {
    private static final int MOST_ROWS = 50_000;
    private static final int ROW = 4;
    private static final int COLUMN = 5;

    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> path = new ArrayList<>();
    private int line = 1;
    private int rows;

    private LssTables() {}

    /** Rows by table; {@code LimeSurveyDocType} and what else stands in no table as a row of its own, in the column {@code value}. */
    static Map<String, List<Row>> read(byte[] content) throws UnreadableSurvey {
        LssTables reading = new LssTables();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                reading.step(xml.next(), xml);
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableSurvey(
                    FileFault.UNREADABLE_XML,
                    String.valueOf(
                            broken.getLocation() == null
                                    ? reading.line
                                    : broken.getLocation().getLineNumber()));
        }
        return reading.tables;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void step(int event, XMLStreamReader xml) throws UnreadableSurvey {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableSurvey(FileFault.ENTITIES);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            path.add(xml.getLocalName());
            text.setLength(0);
            if (path.size() == ROW) {
                line = xml.getLocation().getLineNumber();
                cells.clear();
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(xml.getText());
        }
    }

    private void end() throws UnreadableSurvey {
        String value = text.toString().strip();
        String name = path.get(path.size() - 1);
        if (path.size() == COLUMN && !value.isEmpty()) {
            cells.put(name, value);
        } else if (path.size() == ROW && path.get(2).equals("rows")) {
            add(path.get(1), cells);
        } else if (path.size() == 2 && !value.isEmpty()) {
            add(name, Map.of("value", value));
        } else if (path.size() == 3 && path.get(1).equals("languages") && !value.isEmpty()) {
            add("languages", Map.of("value", value));
        }
        text.setLength(0);
        path.remove(path.size() - 1);
    }

    private void add(String table, Map<String, String> row) throws UnreadableSurvey {
        if (++rows > MOST_ROWS) {
            throw new UnreadableSurvey(FileFault.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(new Row(table, line, row));
    }
}
