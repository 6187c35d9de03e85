package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;

/** The words around the questions in every language, and how far each language is. */
public record WordsView(
        UUID id,
        String heading,
        String headingLanguage,
        List<Cell> title,
        List<Cell> introduction,
        List<Cell> thanks,
        List<Progress> languages) {}
