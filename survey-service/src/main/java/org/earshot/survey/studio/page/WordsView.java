package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Privacy;

/** The words around the questions in every language, and how far each language is. */
public record WordsView(
        UUID id,
        String heading,
        String headingLanguage,
        List<Cell> title,
        List<Cell> introduction,
        List<Cell> thanks,
        Privacy privacy,
        List<Progress> languages) {}
