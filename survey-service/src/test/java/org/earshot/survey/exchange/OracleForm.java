package org.earshot.survey.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.SingleChoice;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.services.IPropertyManager;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.core.services.properties.IPropertyRules;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.jspecify.annotations.Nullable;

/** The XForm that an XLSForm must mean, run by JavaRosa. */
final class OracleForm {
    private final FormDef form;
    private final Map<String, TreeReference> asked = new LinkedHashMap<>();

    private OracleForm(FormDef form) {
        this.form = form;
        collect(form.getChildren());
    }

    static OracleForm open(Path file) throws IOException, XFormParser.ParseException {
        PropertyManager.setPropertyManager(new NoProperties());
        try (InputStream in = Files.newInputStream(file)) {
            FormDef form = XFormUtils.getFormFromInputStream(in);
            form.initialize(true, new InstanceInitializationFactory());
            return new OracleForm(form);
        }
    }

    /** Questions in order; of a repeat those of its first round. */
    private void collect(@Nullable List<IFormElement> elements) {
        for (IFormElement element : elements == null ? List.<IFormElement>of() : elements) {
            if (element instanceof QuestionDef question) {
                TreeReference reference = (TreeReference) question.getBind().getReference();
                asked.put(reference.getNameLast(), reference);
            } else {
                collect(element.getChildren());
            }
        }
    }

    /** Names of the questions, in order. */
    List<String> names() {
        return new ArrayList<>(asked.keySet());
    }

    boolean isShown(String name) {
        return node(name).isRelevant();
    }

    boolean isRequired(String name) {
        return node(name).isRequired();
    }

    /** Whether the constraint takes the answer. */
    boolean takes(String name, Question question, Answer answer, Map<String, String> choiceNames) {
        return form.evaluateConstraint(reference(name), data(question, answer, choiceNames));
    }

    /** Gives an answer, or takes it back when null. */
    void answer(String name, Question question, @Nullable Answer answer, Map<String, String> choiceNames) {
        form.setValue(answer == null ? null : data(question, answer, choiceNames), reference(name), true);
    }

    private static IAnswerData data(Question question, Answer answer, Map<String, String> choiceNames) {
        if (answer instanceof Answer.Many many) {
            return new MultipleItemsData(many.choices().stream()
                    .map(id -> new Selection(choiceNames.getOrDefault(id, id)))
                    .toList());
        }
        if (answer instanceof Answer.Amount amount) {
            BigDecimal value = amount.value();
            return value.scale() <= 0 ? new IntegerData(value.intValue()) : new DecimalData(value.doubleValue());
        }
        if (answer instanceof Answer.Flag) {
            return new StringData("OK");
        }
        String text = ((Answer.Text) answer).text();
        if (question instanceof SingleChoice) {
            return new SelectOneData(new Selection(choiceNames.getOrDefault(text, text)));
        }
        if (question instanceof DateQuestion) {
            return new DateData(Date.from(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        }
        return question instanceof MultipleChoice ? new StringData("") : new StringData(text);
    }

    private TreeReference reference(String name) {
        TreeReference reference = asked.get(name);
        if (reference == null) {
            throw new IllegalArgumentException("the oracle asks no " + name);
        }
        TreeReference first = reference.clone();
        for (int step = 0; step < first.size(); step++) {
            first.setMultiplicity(step, 0);
        }
        return first;
    }

    private TreeElement node(String name) {
        return form.getMainInstance().resolveReference(reference(name));
    }

    /** JavaRosa asks for the properties of a device; there is none. */
    private static final class NoProperties implements IPropertyManager {
        @Override
        public List<String> getProperty(String name) {
            return List.of();
        }

        @Override
        public void setProperty(String name, String value) {
            // nothing is kept
        }

        @Override
        public void setProperty(String name, List<String> value) {
            // nothing is kept
        }

        @Override
        public String getSingularProperty(String name) {
            return "";
        }

        @Override
        public void addRules(IPropertyRules rules) {
            // nothing is kept
        }

        @Override
        public List<IPropertyRules> getRules() {
            return List.of();
        }
    }
}
