package org.earshot.ingest.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.jspecify.annotations.Nullable;

/** Instruments for tests. */
public final class Surveys {
    private Surveys() {}

    /** A check-in in English, Spanish and Arabic with every type of question. */
    public static Instrument checkIn() {
        return new Instrument(
                text("How are things at home?", "¿Cómo van las cosas en casa?", "كيف الأحوال في البيت؟"),
                List.of("en", "es", "ar"),
                text(
                        "We run the food pantry and the after-school club. Your answers decide what we do next.",
                        "Llevamos la despensa de alimentos y el club de tareas. Sus respuestas deciden qué haremos.",
                        "نحن ندير مخزن الطعام ونادي ما بعد المدرسة. إجاباتكم تحدد ما نفعله لاحقًا."),
                text(
                        "We read every answer on Fridays and put up what we do about it at the door.",
                        "Leemos todas las respuestas los viernes y anunciamos en la puerta lo que haremos.",
                        "نقرأ كل الإجابات يوم الجمعة ونعلّق على الباب ما سنفعله."),
                List.of(
                        info(),
                        food(),
                        why(),
                        needs(),
                        car(),
                        worry(),
                        household(),
                        new DateQuestion(
                                "moved",
                                asking(
                                        "When did you move to your home?",
                                        "¿Cuándo se mudó a su casa?",
                                        "متى انتقلت إلى منزلك؟"),
                                LocalDate.of(1950, 1, 1),
                                LocalDate.of(2030, 12, 31)),
                        new ShortText(
                                "street",
                                asking(
                                        "What is one good thing here?",
                                        "¿Qué cosa buena hay aquí?",
                                        "ما الشيء الجيد هنا؟")),
                        new LongText("else", asking("Anything else?", "¿Algo más?", "هل هناك شيء آخر؟"))),
                null);
    }

    private static Info info() {
        return new Info(
                "about-food",
                asking(
                        "The next questions are about food in the last 30 days.",
                        "Las próximas preguntas son sobre la comida en los últimos 30 días.",
                        "الأسئلة التالية عن الطعام خلال آخر 30 يومًا."));
    }

    private static SingleChoice food() {
        return new SingleChoice(
                "food",
                new Asking(
                        text(
                                "Did you worry that food would run out?",
                                "¿Le preocupó que se acabara la comida?",
                                "هل قلقت من أن ينفد الطعام؟"),
                        text("In the last 30 days.", "En los últimos 30 días.", "خلال آخر 30 يومًا."),
                        true,
                        true,
                        null,
                        "food-worry"),
                List.of(
                        choice("often", 1, "Often", "A menudo", "غالبًا"),
                        choice("sometimes", 0.5, "Sometimes", "A veces", "أحيانًا"),
                        choice("never", 0, "Never", "Nunca", "أبدًا")),
                null);
    }

    private static ShortText why() {
        return new ShortText(
                "why",
                new Asking(
                        text("What made it hard?", "¿Qué lo hizo difícil?", "ما الذي جعل الأمر صعبًا؟"),
                        null,
                        false,
                        true,
                        new Condition.Is("food", "often"),
                        null));
    }

    private static MultipleChoice needs() {
        return new MultipleChoice(
                "help",
                asking("What would help?", "¿Qué ayudaría?", "ما الذي قد يساعد؟"),
                List.of(
                        choice("rides", 0, "Rides", "Transporte", "المواصلات"),
                        choice("childcare", 0, "Child care", "Cuidado de niños", "رعاية الأطفال"),
                        new Choice("none", text("None of these", "Nada de esto", "لا شيء من هذا"), null, true)));
    }

    private static YesNo car() {
        return new YesNo(
                "car",
                asking("Do you have a car?", "¿Tiene carro?", "هل لديك سيارة؟"),
                null,
                List.of(new NeedMapping("transportation-insecurity", 0.5)));
    }

    private static Rating worry() {
        return new Rating(
                "stress",
                asking("How stressed do you feel?", "¿Cuánto estrés siente?", "ما مدى شعورك بالتوتر؟"),
                text("Not at all", "Nada", "لا أبدًا"),
                text("Very much", "Muchísimo", "كثيرًا جدًا"),
                List.of(new NumericNeed("stress", 0, 10, 7)));
    }

    private static NumberQuestion household() {
        return new NumberQuestion(
                "household",
                asking("How many people live with you?", "¿Cuántas personas viven con usted?", "كم شخصًا يعيش معك؟"),
                BigDecimal.ZERO,
                BigDecimal.valueOf(20),
                0,
                null);
    }

    /** The same, with what people are promised of their privacy. */
    public static Instrument checkIn(@Nullable Privacy privacy) {
        Instrument asked = checkIn();
        return new Instrument(
                asked.title(),
                asked.languages(),
                asked.introduction(),
                asked.thanks(),
                privacy,
                asked.questions(),
                asked.scores());
    }

    /** Consent first, then every type of question that {@link #checkIn()} does not have. */
    public static Instrument furtherTypes() {
        Choice food = plain("food", "Food", "Comida", "الطعام");
        Choice other = new Choice("other", text("Something else", "Otra cosa", "شيء آخر"), null, false, null, true);
        return new Instrument(
                text("A few more questions", "Algunas preguntas más", "بعض الأسئلة الأخرى"),
                List.of("en", "es", "ar"),
                null,
                null,
                List.of(
                        new Consent(
                                "part",
                                asking(
                                        "Is it all right to ask you some questions?",
                                        "¿Podemos hacerle algunas preguntas?",
                                        "هل يمكننا أن نسألك بعض الأسئلة؟"),
                                true),
                        new SingleChoice(
                                "from",
                                asking("Where do you live?", "¿Dónde vive?", "أين تسكن؟"),
                                List.of(plain("here", "In this town", "En esta ciudad", "في هذه البلدة"), other),
                                null),
                        new MultipleChoice(
                                "fits",
                                asking("When can you come?", "¿Cuándo puede venir?", "متى يمكنك الحضور؟"),
                                List.of(plain("day", "By day", "De día", "نهارًا"), other)),
                        new Scale(
                                "alone",
                                asking(
                                        "How often do you feel alone?",
                                        "¿Con qué frecuencia se siente solo o sola?",
                                        "كم مرة تشعر بالوحدة؟"),
                                List.of(
                                        new Scale.Point(1, text("Never", "Nunca", "أبدًا")),
                                        new Scale.Point(2, text("Sometimes", "A veces", "أحيانًا")),
                                        new Scale.Point(3, text("Often", "A menudo", "غالبًا"))),
                                null),
                        new Ranking(
                                "first",
                                asking("What matters most?", "¿Qué es lo más importante?", "ما الأهم؟"),
                                List.of(
                                        food,
                                        plain("rent", "Rent", "Alquiler", "الإيجار"),
                                        plain("rides", "Rides", "Transporte", "المواصلات")),
                                2),
                        new TimeQuestion(
                                "call",
                                asking("When shall we call?", "¿A qué hora llamamos?", "متى نتصل بك؟"),
                                LocalTime.of(8, 0),
                                LocalTime.of(20, 0)),
                        new ContactQuestion(
                                "phone",
                                asking("What is your phone number?", "¿Cuál es su teléfono?", "ما رقم هاتفك؟"),
                                ContactQuestion.Kind.PHONE,
                                "GB"),
                        new ContactQuestion(
                                "mail",
                                asking(
                                        "What is your e-mail address?",
                                        "¿Cuál es su correo electrónico?",
                                        "ما عنوان بريدك الإلكتروني؟"),
                                ContactQuestion.Kind.EMAIL,
                                null)),
                null);
    }

    /** What the link says, a matrix, an answer repeated, a constraint and a figure that opens a question. */
    public static Instrument withLogic() {
        return new Instrument(
                text("About the last week", "Sobre la última semana", "عن الأسبوع الماضي"),
                List.of("en", "es", "ar"),
                null,
                null,
                List.of(
                        new LinkValue(
                                "at",
                                asking("Where the link was", "Dónde estaba el enlace", "أين كان الرابط"),
                                List.of(
                                        plain("door", "Door", "Puerta", "الباب"),
                                        plain("open-day", "Open day", "Jornada", "يوم مفتوح"))),
                        new YesNo(
                                "first-time",
                                shownWhen(
                                        new Condition.Is("at", "open-day"),
                                        "Is this your first time here?",
                                        "¿Es su primera vez aquí?",
                                        "هل هذه زيارتك الأولى؟"),
                                null,
                                null),
                        new ShortText("child", asking("Your child's name?", "¿Cómo se llama?", "ما اسم طفلك؟")),
                        new Matrix(
                                "week",
                                asking(
                                        "In the last week, how did {{child|your child}}",
                                        "En la última semana, ¿cómo pudo {{child|su hijo o hija}}",
                                        "في الأسبوع الماضي، كيف كان {{child|طفلك}}"),
                                List.of(
                                        new Matrix.Row("sleep", text("sleep?", "dormir?", "ينام؟"), null, null),
                                        new Matrix.Row("eat", text("eat?", "comer?", "يأكل؟"), null, null)),
                                List.of(
                                        new Scale.Point(1, text("Badly", "Mal", "بشكل سيئ")),
                                        new Scale.Point(2, text("Well", "Bien", "بشكل جيد")))),
                        new Calculated(
                                "total",
                                asking("Total", "Total", "المجموع"),
                                new Formula.Sum(
                                        List.of(new Formula.Value("sleep", null), new Formula.Value("eat", null))),
                                0),
                        new YesNo(
                                "call",
                                shownWhen(
                                        new Condition.AtMost("total", BigDecimal.valueOf(2)),
                                        "May we call?",
                                        "¿Podemos llamar?",
                                        "هل يمكننا الاتصال؟"),
                                null,
                                null),
                        new DateQuestion(
                                "from", asking("From which day?", "¿Desde qué día?", "من أي يوم؟"), null, null),
                        new DateQuestion(
                                "until",
                                new Asking(
                                        text("Until which day?", "¿Hasta qué día?", "حتى أي يوم؟"),
                                        null,
                                        false,
                                        false,
                                        null,
                                        null,
                                        null,
                                        List.of(new Constraint(
                                                new Condition.NotBelow("until", "from"),
                                                text(
                                                        "It cannot end before it begins",
                                                        "No puede terminar antes de empezar",
                                                        "لا يمكن أن ينتهي قبل أن يبدأ")))),
                                null,
                                null)),
                null);
    }

    private static Asking shownWhen(Condition when, String en, String es, String ar) {
        return new Asking(text(en, es, ar), null, false, false, when, null);
    }

    private static Choice plain(String id, String en, String es, String ar) {
        return new Choice(id, text(en, es, ar), null, false);
    }

    /** A picture, and a picture or a document. */
    public static Instrument withFiles() {
        return new Instrument(
                text("Your home", "Su casa", "منزلك"),
                List.of("en", "es", "ar"),
                null,
                null,
                List.of(
                        new FileQuestion(
                                "damp",
                                asking("A picture of the damp?", "¿Una foto de la humedad?", "هل لديك صورة للرطوبة؟"),
                                FileQuestion.Kind.PHOTO),
                        new FileQuestion(
                                "letter",
                                asking(
                                        "The letter of your landlord?",
                                        "¿La carta de su casero?",
                                        "هل لديك رسالة المالك؟"),
                                FileQuestion.Kind.FILE)),
                null);
    }

    /** One short question in one language that the interface has no words for. */
    public static Instrument inSomali() {
        return new Instrument(
                LocalizedText.of("so", "Sidee tahay?"),
                List.of("so"),
                null,
                null,
                List.of(new YesNo("ok", Asking.of(LocalizedText.of("so", "Ma fiican tahay?")), null, null)),
                null);
    }

    /** One question. */
    public static Instrument of(Question question) {
        return new Instrument(
                LocalizedText.of("en", "One question"), List.of("en"), null, null, List.of(question), null);
    }

    private static Choice choice(String id, double severity, String en, String es, String ar) {
        return new Choice(id, text(en, es, ar), List.of(new NeedMapping("food-insecurity", severity)), false);
    }

    private static Asking asking(String en, String es, String ar) {
        return Asking.of(text(en, es, ar));
    }

    /** A text in the three languages; null where a language is missing. */
    public static LocalizedText text(String en, @Nullable String es, @Nullable String ar) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", en);
        if (es != null) {
            byLanguage.put("es", es);
        }
        if (ar != null) {
            byLanguage.put("ar", ar);
        }
        return new LocalizedText(byLanguage);
    }
}
