package org.earshot.scenario.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;

/** The story's instrument: four questions in three languages. */
final class FamilyCheckIn {
    static final String FOOD = "food-insecurity";

    private FamilyCheckIn() {}

    static Instrument instrument() {
        return new Instrument(
                text("How are things at home?", "¿Cómo van las cosas en casa?", "كيف تسير الأمور في المنزل؟"),
                List.of("en", "es", "ar"),
                text(
                        "Tell us what your family needs now, so that we can plan for the coming weeks.",
                        "Cuéntenos qué necesita su familia ahora, para planear las próximas semanas.",
                        "أخبرونا بما تحتاج إليه عائلتكم الآن، حتى نخطط للأسابيع القادمة."),
                null,
                List.of(food(), ride(), strain(), more()),
                null);
    }

    /** The same, of which nobody can find out whose answers are whose. */
    static Instrument anonymous() {
        Instrument known = instrument();
        return new Instrument(
                known.title(),
                known.languages(),
                known.introduction(),
                known.thanks(),
                Privacy.ANONYMOUS,
                known.questions(),
                known.scores());
    }

    private static SingleChoice food() {
        return new SingleChoice(
                "food",
                sensitive(
                        true,
                        text(
                                "In the last two weeks, did you worry that food would run out?",
                                "En las últimas dos semanas, ¿le preocupó que se acabara la comida?",
                                "خلال الأسبوعين الماضيين، هل قلقتم من أن ينفد الطعام؟")),
                List.of(
                        choice("often", text("Often", "Muchas veces", "كثيرًا"), 1),
                        choice("sometimes", text("Sometimes", "Algunas veces", "أحيانًا"), 0.5),
                        choice("never", text("Never", "Nunca", "أبدًا"), 0)),
                null);
    }

    private static YesNo ride() {
        return new YesNo(
                "ride",
                Asking.of(text(
                        "Did you miss something important because you had no way to get there?",
                        "¿Faltó a algo importante por no tener cómo llegar?",
                        "هل فاتكم أمر مهم لعدم وجود وسيلة للوصول؟")),
                List.of(new NeedMapping("transportation-insecurity", 1)),
                null);
    }

    private static Rating strain() {
        return new Rating(
                "strain",
                sensitive(
                        false,
                        text(
                                "How heavy did things feel this week?",
                                "¿Qué tan pesadas sintió las cosas esta semana?",
                                "إلى أي مدى شعرتم بثقل الأمور هذا الأسبوع؟")),
                text("light", "ligeras", "خفيفة"),
                text("more than I can carry", "más de lo que puedo cargar", "أكثر مما أحتمل"),
                List.of(new NumericNeed("stress", 0, 10, 7)));
    }

    private static LongText more() {
        return new LongText(
                "more",
                Asking.of(text(
                        "Is there anything else you want us to know?",
                        "¿Hay algo más que quiera que sepamos?",
                        "هل هناك شيء آخر تودون أن نعرفه؟")));
    }

    /** Answers with or without worry about food. */
    static Map<String, Object> answers(boolean worried) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("food", worried ? "often" : "never");
        answers.put("ride", false);
        answers.put("strain", 3);
        return answers;
    }

    private static Asking sensitive(boolean required, LocalizedText text) {
        return new Asking(text, null, required, true, null, null);
    }

    private static Choice choice(String id, LocalizedText label, double severity) {
        return new Choice(id, label, List.of(new NeedMapping(FOOD, severity)), false);
    }

    private static LocalizedText text(String english, String spanish, String arabic) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", english);
        byLanguage.put("es", spanish);
        byLanguage.put("ar", arabic);
        return new LocalizedText(byLanguage);
    }
}
