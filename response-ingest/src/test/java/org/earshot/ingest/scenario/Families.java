package org.earshot.ingest.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;

/** A survey that asks the same for each child, in English and Arabic. */
public final class Families {
    private Families() {}

    /** As many children as were counted, up to four. */
    public static Instrument counted() {
        return children(new Repeat(
                "child",
                text("Child", "طفل"),
                text("About {{name|child {{child}}}}", "عن {{name|الطفل {{child}}}}"),
                List.of("name", "age", "school"),
                4,
                "how-many",
                null,
                null));
    }

    /** Until there is no other child. */
    public static Instrument oneByOne() {
        return children(new Repeat(
                "child",
                text("Child", "طفل"),
                null,
                List.of("name", "age", "school"),
                3,
                null,
                text("Is there another child at home?", "هل هناك طفل آخر في البيت؟"),
                null));
    }

    private static Instrument children(Repeat repeat) {
        List<Question> questions = List.of(
                new NumberQuestion(
                        "how-many",
                        Asking.of(text("How many children live with you?", "كم طفلاً يعيش معك؟")),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(4),
                        0,
                        null),
                new ShortText("name", Asking.of(text("What is their first name?", "ما اسمه الأول؟"))),
                new NumberQuestion(
                        "age",
                        Asking.of(text("How old is {{name|that child}}?", "كم عمر {{name|هذا الطفل}}؟")),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(20),
                        0,
                        null),
                new SingleChoice(
                        "school",
                        new Asking(
                                text(
                                        "Does {{name|that child}} go to school?",
                                        "هل يذهب {{name|هذا الطفل}} إلى المدرسة؟"),
                                null,
                                false,
                                false,
                                new Condition.AtLeast("age", BigDecimal.valueOf(5)),
                                null),
                        List.of(
                                new Choice("goes", text("Yes", "نعم"), List.of(), false),
                                new Choice(
                                        "stopped",
                                        text("Not any more", "لم يعد"),
                                        List.of(new NeedMapping("educational-attainment", 1)),
                                        false)),
                        null),
                new YesNo("safe", Asking.of(text("Is your home safe?", "هل بيتك آمن؟")), null, null));
        return new Instrument(
                text("Your children", "أطفالك"),
                List.of("en", "ar"),
                null,
                null,
                null,
                questions,
                null,
                List.of(repeat));
    }

    private static LocalizedText text(String english, String arabic) {
        return Surveys.text(english, null, arabic);
    }
}
