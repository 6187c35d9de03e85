package org.earshot.contracts.value;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * A value that a record cannot take. The message says it in English; a page says the same in its reader's language by {@link #reason}
 * and {@link #values}.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<String> values;

    /** Why a record cannot take a value. */
    public enum Reason {
        /** {0}: a component. */
        MISSING("{0} is missing"),
        /** {0}: a component that holds several. */
        ITEM_MISSING("an item of {0} is missing"),
        /** {0}: a component, {1}: a count. */
        TOO_MANY_ITEMS("{0} must have at most {1} items"),
        /** {0}: a component. */
        UNSTORABLE("{0} holds a control character or half of a surrogate pair"),
        /** {0}: a component, {1}: a count. */
        TOO_MANY_DIGITS("{0} has more than {1} digits before or after the point"),
        /** {0}: a component. */
        NOT_A_NUMBER("{0} must be a number"),
        /** {0}: the code of a need. */
        SEVERITY_OUT_OF_RANGE("severity of need {0} must lie between 0 and 1"),
        /** {0}: the code of a need. */
        SAME_NUMBER("best and worst of need {0} must be two different numbers"),
        /** {0}: a count of characters. */
        CODE_TOO_LONG("a code has at most {0} characters in each part"),
        /** {0}: a depth. */
        CONDITIONS_TOO_DEEP("conditions nest more than {0} deep"),
        /** {0}: a depth. */
        FORMULAS_TOO_DEEP("formulas nest more than {0} deep");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** Stable, for programs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param values that stand in the words of {@code reason} */
    public InvalidValue(Reason reason, Object... values) {
        this(reason, List.of(values).stream().map(Object::toString).toList());
    }

    private InvalidValue(Reason reason, List<String> values) {
        super(MessageFormat.format(reason.sentence, values.toArray()));
        this.reason = reason;
        this.values = values;
    }

    /** Why it is invalid. */
    public Reason reason() {
        return reason;
    }

    /** What stands in the words of the reason, in its order; never a value that a person gave. */
    public List<String> values() {
        return values;
    }
}
