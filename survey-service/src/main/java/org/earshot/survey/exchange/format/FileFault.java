package org.earshot.survey.exchange.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with a file. What is said of each stands in {@code faults_<language>.properties}, under {@link #key}; where one code
 * is said in several ways, each is a fault of its own.
 */
public enum FileFault {
    ANOTHER_ASKED,
    CALCULATED_HERE,
    CALCULATION_NOT_HELD,
    CALCULATION_NOT_HELD_OF_ANSWER("calculation-not-held"),
    CHOICE_CONDITION_NOT_HELD,
    CHOICE_FILTER_NOT_HELD,
    CHOICE_WITHOUT_VALUE,
    CHOICES_NOT_HERE,
    CHOICES_NOT_HERE_IN_VALUE_SET("choices-not-here"),
    COMMENT_NOT_HELD,
    CONDITION_NOT_HELD,
    CONDITION_NOT_HELD_BY_ENABLE_WHEN("condition-not-held"),
    CONDITION_NOT_HELD_OF_EARLIER("condition-not-held"),
    CONDITION_NOT_WRITTEN("condition-not-held"),
    CONSTRAINT_NOT_HELD,
    CONSTRAINT_NOT_HELD_BECAUSE("constraint-not-held"),
    CONSTRAINT_NOT_HELD_OF_DATE("constraint-not-held"),
    CONSTRAINT_NOT_HELD_OF_FILES("constraint-not-held"),
    CONSTRAINT_NOT_WRITTEN("constraint-not-held"),
    CONSTRAINT_KEPT_HERE("constraint-kept-here"),
    CONSTRAINT_WITHOUT_MESSAGE,
    COUNT_NOT_HELD,
    COUNT_NOT_HELD_AS_BOUND("count-not-held"),
    DEFAULT_NOT_HELD,
    EMPTY_REPEAT,
    ENTITIES,
    FEWEST_NOT_HELD,
    FIRST_ROUND_ASKED,
    HEADING,
    HEADING_OF_ROUND("heading"),
    HIDDEN_NOT_HELD,
    HIDDEN_NOT_HELD_OF_ITEM("hidden-not-held"),
    INITIAL_KEPT,
    INITIAL_NOT_HELD,
    INSIDE_REPEAT,
    LANGUAGE_NOT_STATED,
    LOOKS,
    LOOKS_GUIDANCE("looks"),
    LOOKS_MESSAGE("looks"),
    LOOKS_REMARK("looks"),
    LOOKS_YES_AND_NO("looks"),
    MARKUP,
    MATRIX_IN_ROWS,
    MEDIA_NOT_HELD,
    MEDIA_NOT_HELD_OF_CHOICE("media-not-held"),
    METADATA,
    NO_LABEL,
    NO_LABEL_OF_CHOICE("no-label"),
    NO_NAME,
    NO_QUESTIONS,
    NO_SURVEY_SHEET,
    NO_TYPE,
    NOT_ASKED,
    NOT_HELD,
    NOT_HELD_AROUND("not-held"),
    NOT_IN_REPEAT,
    NOTICE,
    NUMBERED,
    ONE_FILE_HELD,
    OPTION_NOT_HELD,
    OTHER_DOCUMENT,
    OTHER_NOT_HELD,
    OTHER_RESOURCE,
    OWN_WORDS,
    PASSWORD,
    PIPING_NOT_HELD,
    READ_ONLY_NOT_HELD,
    READ_ONLY_NOT_HELD_OF_ITEM("readOnly-not-held"),
    REPEAT_BOUNDED,
    REPEAT_NOT_HELD,
    REPEAT_SHORTENED,
    REPEATED_CHOICE,
    REPEATS_NOT_HELD,
    REQUIRED_NOT_HELD,
    SOFT_MANDATORY,
    SOME_FILES,
    STEP_NOT_HELD,
    TOO_LARGE,
    TOO_MANY_CELLS,
    TOO_MANY_PROBLEMS,
    TOO_MANY_ROWS,
    TRANSLATION_IN_NO_LANGUAGE("no-target-language"),
    TRANSLATION_IN_UNKNOWN_LANGUAGE("unknown-language"),
    TRANSLATION_TOO_LARGE("too-large"),
    TRANSLATION_TOO_MANY_TEXTS("too-many-rows"),
    TRANSLATION_UNKNOWN_FORMAT("unknown-format"),
    TRANSLATION_UNREADABLE("unreadable-xml"),
    TRANSLATION_WITHOUT_COLUMN("no-column"),
    TRANSLATION_WITHOUT_SHEET("no-sheet"),
    TRIGGER_NOT_HELD,
    TYPE_NOT_HELD,
    TYPE_NOT_HELD_DATE_AND_TIME("type-not-held"),
    TYPE_NOT_HELD_HIDDEN("type-not-held"),
    TYPE_NOT_HELD_OTHER_FILE("type-not-held"),
    UNCLOSED_GROUP,
    UNIT,
    UNKNOWN_FIELD,
    UNKNOWN_FORMAT,
    UNKNOWN_LANGUAGE,
    UNKNOWN_LANGUAGE_NAME("unknown-language"),
    UNKNOWN_LIST,
    UNNAMED_CHOICE,
    UNOPENED_GROUP,
    UNREADABLE_EXTRAS,
    UNREADABLE_JSON,
    UNREADABLE_JSON_AT("unreadable-json"),
    UNREADABLE_JSON_OF_INSTRUMENT("unreadable-json"),
    UNREADABLE_TEXT,
    UNREADABLE_WORKBOOK,
    UNREADABLE_XML,
    UNSTORABLE,
    WRONG_TYPE,
    WRONG_TYPE_OF_QUESTION("wrong-type"),
    WRONG_VALUE("wrong-type");

    private final @Nullable String code;

    FileFault() {
        this(null);
    }

    FileFault(@Nullable String code) {
        this.code = code;
    }

    /** Of its words: unlike that of any other. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Stable, for programs. */
    public String code() {
        return code == null ? key() : code;
    }
}
