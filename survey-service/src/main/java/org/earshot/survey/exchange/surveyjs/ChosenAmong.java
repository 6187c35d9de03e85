package org.earshot.survey.exchange.surveyjs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Condition.All;
import org.earshot.contracts.instrument.Condition.AnyOf;
import org.earshot.contracts.instrument.Condition.Not;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Term;

/** Conditions on which choices were made, named in any case of their letters. */
final class ChosenAmong {
    private ChosenAmong() {}

    /** A name as it is written: a text, a truth or a number. */
    static String written(Term term) throws NotHeld {
        if (term instanceof Term.Text text) {
            return text.text().strip();
        }
        if (term instanceof Term.Truth truth) {
            return String.valueOf(truth.holds());
        }
        if (term instanceof Term.Amount amount) {
            return amount.number().toPlainString();
        }
        throw new NotHeld(Beyond.SEVERAL);
    }

    /** One of the choices whose names are meant. */
    static Condition chosen(Known question, Predicate<String> meant) throws NotHeld {
        List<Condition> each = new ArrayList<>();
        for (String name : question.choices().keySet()) {
            if (meant.test(name)) {
                each.add(Compared.is(question, name));
            }
        }
        if (each.isEmpty()) {
            throw new NotHeld(question.choices().isEmpty() ? Beyond.WORDS : Beyond.ANOTHER_CHOICE);
        }
        return each.size() == 1 ? each.get(0) : new AnyOf(each);
    }

    /** These choices and no other. */
    static Condition only(Known question, Term.Listed list) throws NotHeld {
        Set<String> wanted = lowered(list);
        List<Condition> parts = new ArrayList<>();
        for (String name : question.choices().keySet()) {
            boolean in = wanted.remove(name.toLowerCase(Locale.ROOT));
            parts.add(in ? Compared.is(question, name) : new Not(Compared.is(question, name)));
        }
        return wanted.isEmpty() ? new All(parts) : refused(Beyond.ANOTHER_CHOICE);
    }

    private static Set<String> lowered(Term.Listed list) throws NotHeld {
        Set<String> names = new LinkedHashSet<>();
        for (Term term : list.parts()) {
            names.add(written(term).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Of several choices: all that are named. Of one: a part of its name, as the program does. */
    static Condition contains(Known question, Term named) throws NotHeld {
        if (!question.isSeveral()) {
            String part = written(named).toLowerCase(Locale.ROOT);
            return chosen(question, name -> name.toLowerCase(Locale.ROOT).contains(part));
        }
        if (!(named instanceof Term.Listed list)) {
            return chosen(question, written(named)::equalsIgnoreCase);
        }
        List<Condition> each = new ArrayList<>();
        for (String wanted : lowered(list)) {
            each.add(chosen(question, wanted::equalsIgnoreCase));
        }
        return each.size() == 1 ? each.get(0) : new All(each);
    }

    /** At least one of those that are named. */
    static Condition anyOf(Known question, Term named) throws NotHeld {
        if (!(named instanceof Term.Listed list)) {
            return question.isSeveral() ? contains(question, named) : refused(Beyond.LETTERS);
        }
        Set<String> wanted = lowered(list);
        return chosen(question, name -> wanted.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static Condition refused(Beyond what) throws NotHeld {
        throw new NotHeld(what);
    }
}
