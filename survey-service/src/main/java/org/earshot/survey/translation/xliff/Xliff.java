package org.earshot.survey.translation.xliff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.earshot.survey.translation.TextUnit;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.TranslationFormat;
import org.earshot.survey.translation.UnreadableTranslation;

/** XLIFF 1.2: one file, a trans-unit for each text, its place as the id. */
public final class Xliff implements TranslationFormat {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    @Override
    public String id() {
        return "xliff";
    }

    @Override
    public String extension() {
        return ".xlf";
    }

    @Override
    public String mediaType() {
        return "application/xliff+xml";
    }

    @Override
    public boolean recognises(byte[] content) {
        return new String(content, 0, Math.min(content.length, 500), StandardCharsets.UTF_8).contains("<xliff");
    }

    @Override
    public byte[] write(TranslationFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            xml.writeStartElement("file");
            xml.writeAttribute("original", "instrument");
            xml.writeAttribute("datatype", "plaintext");
            xml.writeAttribute("source-language", file.source());
            xml.writeAttribute("target-language", file.target());
            xml.writeStartElement("body");
            for (TextUnit unit : file.units()) {
                write(unit, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("translations could not be written as XLIFF", e);
        }
        return out.toByteArray();
    }

    private static void write(TextUnit unit, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", unit.place());
        xml.writeStartElement("source");
        xml.writeCharacters(unit.source());
        xml.writeEndElement();
        xml.writeStartElement("target");
        xml.writeAttribute("state", state(unit));
        xml.writeCharacters(unit.target());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String state(TextUnit unit) {
        if (unit.target().isEmpty()) {
            return "needs-translation";
        }
        return unit.stale() ? "needs-review-translation" : "translated";
    }

    @Override
    public TranslationFile read(byte[] content) throws UnreadableTranslation {
        return new XliffReader().read(content);
    }
}
