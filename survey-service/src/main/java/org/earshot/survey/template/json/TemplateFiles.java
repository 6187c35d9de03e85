package org.earshot.survey.template.json;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.template.Template;
import org.earshot.survey.template.Templates;

/** Reads each file once. This is the one place that lists them. */
@ApplicationScoped
class TemplateFiles implements Templates {
    private final List<Template> all = Stream.of(
                    "needs-check-in", "program-feedback", "food", "housing", "youth-well-being", "starting", "leaving")
            .map(name -> new Template(name, read(name + ".json")))
            .toList();

    @Override
    public List<Template> all() {
        return all;
    }

    private static Instrument read(String file) {
        try (InputStream content = Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(file))) {
            return EventJson.MAPPER.readValue(content, Instrument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
