package org.earshot.survey.template;

import java.util.List;
import java.util.Optional;

/** The instruments that one can begin from. */
public interface Templates {
    /** Version of the whole set; changes whenever one of them does. */
    String VERSION = "1";

    /** In the order in which they are offered. */
    List<Template> all();

    /** The one with this name, or empty. */
    default Optional<Template> named(String name) {
        return all().stream().filter(template -> template.name().equals(name)).findFirst();
    }
}
