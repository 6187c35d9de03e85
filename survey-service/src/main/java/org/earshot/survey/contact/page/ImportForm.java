package org.earshot.survey.contact.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.importing.Meaning;
import org.earshot.survey.contact.importing.Terms;

/** The form of a preview as it was sent. */
final class ImportForm {
    private ImportForm() {}

    static Terms terms(MultivaluedMap<String, String> form, int columns) {
        Set<Purpose> agreed = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (form.containsKey("agreed-" + purpose.word())) {
                agreed.add(purpose);
            }
        }
        return new Terms(
                IntStream.range(0, columns)
                        .mapToObj(column -> Meaning.parse(PersonForm.field(form, "column-" + column))
                                .orElse(Meaning.IGNORE))
                        .toList(),
                PersonForm.field(form, "group").strip(),
                agreed);
    }
}
