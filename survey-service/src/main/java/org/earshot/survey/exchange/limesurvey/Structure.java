package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;

/** A survey as the file has it: its groups in order, and what stands around them. */
final class Structure {
    private final String language;
    private final Part title;
    private final Part introduction;
    private final Part thanks;
    private final List<Group> groups = new ArrayList<>();
    private final List<Row> others = new ArrayList<>();

    /**
     * A group of questions.
     *
     * @param name its heading
     * @param relevance where its condition stands
     */
    record Group(Part name, Row relevance, List<Asked> questions) {}

    Structure(String language, Row survey) {
        this.language = language;
        this.title = new Part("title", survey);
        this.introduction = new Part("introduction", survey);
        this.thanks = new Part("thanks", survey);
    }

    /** The language that the survey was written in, as the file calls it. */
    String language() {
        return language;
    }

    Part title() {
        return title;
    }

    Part introduction() {
        return introduction;
    }

    Part thanks() {
        return thanks;
    }

    List<Group> groups() {
        return groups;
    }

    /** Rows that change what is asked or counted, and of which nothing is made. */
    List<Row> others() {
        return others;
    }
}
