package org.earshot.contracts.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.need.Taxonomy;

/** Every answer says of known needs what its author meant. */
final class NeedRules {
    /** Needs that it can be dangerous or shaming to be asked about. */
    private static final Set<String> SENSITIVE =
            Set.of("intimate-partner-violence", "elder-abuse", "incarceration-status");

    private final Instrument instrument;
    private final Taxonomy taxonomy;
    private final Findings findings;

    NeedRules(Instrument instrument, Taxonomy taxonomy, Findings findings) {
        this.instrument = instrument;
        this.taxonomy = taxonomy;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < instrument.questions().size(); i++) {
            question(instrument.questions().get(i), "/questions/" + i);
        }
        for (int s = 0; s < instrument.scores().size(); s++) {
            List<Band> bands = instrument.scores().get(s).bands();
            for (int i = 0; i < Math.min(bands.size(), InstrumentCheck.MAX_BANDS); i++) {
                mappings(bands.get(i).needs(), "/scores/" + s + "/bands/" + i + "/needs");
            }
        }
    }

    private void question(Question question, String pointer) {
        choices(question.choices(), pointer + "/choices/");
        if (question instanceof YesNo yesNo) {
            mappings(yesNo.whenYes(), pointer + "/whenYes");
            mappings(yesNo.whenNo(), pointer + "/whenNo");
        }
        if (question instanceof Ranking ranking
                && ranking.places() >= ranking.choices().size()) {
            everything(ranking, pointer);
        }
        if (question instanceof Matrix matrix) {
            List<Question> rows = matrix.asked().toList();
            for (int i = 0; i < rows.size(); i++) {
                String at = pointer + "/rows/" + i + "/needs";
                List<NumericNeed> needs = numericNeeds(rows.get(i));
                rows.get(i).range().ifPresent(range -> numbers(needs, range, at));
            }
        }
        question.range().ifPresent(range -> numbers(numericNeeds(question), range, pointer + "/needs"));
        if (!question.asking().ratherNotSay() && question.needsAsked().anyMatch(SENSITIVE::contains)) {
            findings.warning(
                    pointer + "/asking/ratherNotSay",
                    "no-rather-not-say",
                    "the question is sensitive, and does not offer \"I would rather not say\"",
                    "Set ratherNotSay to true.");
        }
    }

    private void everything(Ranking ranking, String pointer) {
        if (ranking.needsAsked().findAny().isPresent()) {
            findings.error(
                    pointer + "/places",
                    "ranking-of-everything",
                    "every choice gets a place, so none says that its need is there",
                    "Ask for fewer places than there are choices, or map no needs.");
        }
    }

    private static List<NumericNeed> numericNeeds(Question question) {
        if (question instanceof Rating rating) {
            return rating.needs();
        }
        if (question instanceof Scale scale) {
            return scale.needs();
        }
        return question instanceof NumberQuestion number ? number.needs() : List.of();
    }

    private void choices(List<Choice> choices, String pointer) {
        boolean anyMapped = choices.stream().anyMatch(c -> !c.needs().isEmpty());
        for (int i = 0; i < Math.min(choices.size(), InstrumentCheck.MAX_CHOICES); i++) {
            Choice choice = choices.get(i);
            mappings(choice.needs(), pointer + i + "/needs");
            if (anyMapped && choice.needs().isEmpty() && !choice.exclusive()) {
                findings.warning(
                        pointer + i + "/needs",
                        "unmapped-choice",
                        "other choices say something of a need, and this one does not: it counts as the need's absence",
                        "Map it; to severity 0 when it does mean that the need is absent.");
            }
        }
    }

    private void mappings(List<NeedMapping> mappings, String pointer) {
        known(mappings.stream().map(NeedMapping::need).toList(), pointer);
    }

    private void numbers(List<NumericNeed> needs, NumericRange range, String pointer) {
        known(needs.stream().map(NumericNeed::need).toList(), pointer);
        double min = range.min().doubleValue();
        double max = range.max().doubleValue();
        for (int i = 0; i < Math.min(needs.size(), InstrumentCheck.MAX_NEEDS); i++) {
            if (!needs.get(i).presentAt(min) && !needs.get(i).presentAt(max)) {
                findings.warning(
                        pointer + "/" + i + "/presentFrom",
                        "need-never-present",
                        "no answer that may be given reaches presentFrom",
                        "Choose presentFrom within what may be answered.");
            }
        }
    }

    private void known(List<String> needs, String pointer) {
        findings.atMost(InstrumentCheck.MAX_NEEDS, needs.size(), pointer, "needs");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(needs.size(), InstrumentCheck.MAX_NEEDS); i++) {
            String at = pointer + "/" + i + "/need";
            if (!taxonomy.has(needs.get(i))) {
                findings.error(
                        at,
                        "unknown-need",
                        "the taxonomy has no such need",
                        "Use one of its codes, such as food-insecurity.");
            }
            if (!seen.add(needs.get(i))) {
                findings.error(at, "repeated-need", "the need is mapped twice here", "Keep one of the mappings.");
            }
        }
    }
}
