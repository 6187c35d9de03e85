package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.limesurvey.Structure.Group;

/** The structure of an {@code .lss} file, whose texts stand in the rows themselves (up to version 3) or in tables of their own. */
final class LssReader {
    private static final List<String> OTHERS =
            List.of("quota", "assessments", "defaultvalues", "survey_url_parameters");
    private static final Row NOWHERE = new Row("surveys", 1, Map.of());

    private final Map<String, List<Row>> tables;
    private final Map<String, Asked> byId = new LinkedHashMap<>();

    private LssReader(Map<String, List<Row>> tables) {
        this.tables = tables;
    }

    static Structure read(byte[] content) throws UnreadableSurvey {
        Map<String, List<Row>> tables = LssTables.read(content);
        String kind = tables.getOrDefault("LimeSurveyDocType", List.of()).stream()
                .map(row -> row.text("value"))
                .findFirst()
                .orElse("");
        if (!kind.equals("Survey")) {
            throw new UnreadableSurvey(FileFault.OTHER_DOCUMENT, kind.isEmpty() ? "?" : kind);
        }
        return new LssReader(tables).structure();
    }

    private List<Row> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    private Structure structure() {
        Row survey = table("surveys").stream().findFirst().orElse(NOWHERE);
        String first = table("languages").stream()
                .map(row -> row.text("value"))
                .findFirst()
                .orElse("en");
        Structure structure = new Structure(survey.has("language") ? survey.text("language") : first, survey);
        for (Row settings : table("surveys_languagesettings")) {
            String language = settings.text("surveyls_language");
            structure.title().say(language, settings, "surveyls_title");
            structure.introduction().say(language, settings, "surveyls_welcometext");
            structure.introduction().say(language, settings, "surveyls_description");
            structure.thanks().say(language, settings, "surveyls_endtext");
        }
        groups(structure);
        OTHERS.forEach(other -> structure.others().addAll(table(other)));
        return structure;
    }

    private void groups(Structure structure) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Row row : inOrder(table("groups"), "group_order")) {
            Group group =
                    groups.computeIfAbsent(row.text("gid"), id -> new Group(new Part(id, row), row, new ArrayList<>()));
            group.name().say(row.text("language"), row, "group_name");
        }
        for (Row row : table("group_l10ns")) {
            Group group = groups.get(row.text("gid"));
            if (group != null) {
                group.name().say(row.text("language"), row, "group_name");
            }
        }
        questions(groups, structure.language());
        structure.groups().addAll(groups.values());
    }

    private void questions(Map<String, Group> groups, String language) {
        for (Row row : inOrder(table("questions"), "question_order")) {
            Group group = groups.get(row.text("gid"));
            if (group != null && !byId.containsKey(row.text("qid"))) {
                Asked asked = new Asked(row, row.text("title"), row.text("type"));
                byId.put(row.text("qid"), asked);
                group.questions().add(asked);
            }
            Asked asked = byId.get(row.text("qid"));
            if (asked != null && row.has("language")) {
                asked.text().say(row.text("language"), row, "question");
                asked.help().say(row.text("language"), row, "help");
            }
        }
        Map<String, Part> subquestions = subquestions();
        for (Row row : table("question_l10ns")) {
            Asked asked = byId.get(row.text("qid"));
            Part part = subquestions.get(row.text("qid"));
            if (asked != null) {
                asked.text().say(row.text("language"), row, "question");
                asked.help().say(row.text("language"), row, "help");
            } else if (part != null) {
                part.say(row.text("language"), row, "question");
            }
        }
        answers(language);
        attributes(language);
    }

    private Map<String, Part> subquestions() {
        Map<String, Part> byOwnId = new HashMap<>();
        for (Row row : inOrder(table("subquestions"), "question_order")) {
            Asked parent = byId.get(row.text("parent_qid"));
            if (parent != null && isFirstScale(row)) {
                Part part = parent.subquestions().computeIfAbsent(row.text("title"), code -> new Part(code, row));
                part.say(row.text("language"), row, "question");
                byOwnId.put(row.text("qid"), part);
            } else if (parent != null) {
                parent.attribute("second scale", row);
            }
        }
        return byOwnId;
    }

    private void answers(String language) {
        Map<String, Part> byOwnId = new HashMap<>();
        for (Row row : inOrder(table("answers"), "sortorder")) {
            Asked parent = byId.get(row.text("qid"));
            if (parent != null && isFirstScale(row)) {
                Part part = parent.answers().computeIfAbsent(row.text("code"), code -> new Part(code, row));
                part.say(row.has("language") ? row.text("language") : language, row, "answer");
                byOwnId.put(row.text("aid"), part);
            }
        }
        for (Row row : table("answer_l10ns")) {
            Part part = byOwnId.get(row.text("aid"));
            if (part != null) {
                part.say(row.text("language"), row, "answer");
            }
        }
    }

    private static boolean isFirstScale(Row row) {
        return !row.has("scale_id") || row.text("scale_id").equals("0");
    }

    private void attributes(String language) {
        for (Row row : table("question_attributes")) {
            Asked asked = byId.get(row.text("qid"));
            if (asked != null && row.text("attribute").equals("other_replace_text")) {
                asked.other().say(row.has("language") ? row.text("language") : language, row, "value");
            } else if (asked != null && row.has("value")) {
                asked.attribute(row.text("attribute"), row);
            }
        }
        for (Asked asked : byId.values()) {
            if (asked.row().has("preg")) {
                asked.attribute(
                        "preg",
                        new Row(
                                "questions",
                                asked.row().line(),
                                Map.of("value", asked.row().text("preg"))));
            }
        }
        for (Row row : table("conditions")) {
            Asked asked = byId.get(row.text("qid"));
            if (asked != null && List.of("", "1").contains(asked.row().text("relevance"))) {
                asked.attribute("condition", row);
            }
        }
    }

    private static List<Row> inOrder(List<Row> rows, String column) {
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> number(row.text(column))))
                .toList();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
