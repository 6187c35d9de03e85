package org.earshot.insight.reading;

import org.earshot.insight.answering.Step;

/**
 * What a fall in a step of answering is called, in one language; other readers get English.
 *
 * @param arriving of the messages that invite, how many arrive
 * @param opening of those invited, who starts
 * @param finishing of those who start, who finishes
 * @param fewerArrive fewer of them do
 * @param fewerOpen fewer of them do
 * @param fewerFinish fewer of them do
 * @param sure people, then the ends of the interval
 * @param missing why it matters
 */
record SilenceWords(
        String arriving,
        String opening,
        String finishing,
        String fewerArrive,
        String fewerOpen,
        String fewerFinish,
        String sure,
        String missing) {
    private static final SilenceWords ENGLISH = new SilenceWords(
            "Arriving, of the messages that invite",
            "Starting, of those invited",
            "Finishing, of those who start",
            "Fewer of our invitations arrive",
            "Fewer of the people we invite start answering",
            "Fewer people who start answering finish",
            "%d people; interval %s to %s points",
            "We may be missing what they need.");
    private static final SilenceWords SPANISH = new SilenceWords(
            "Llegar, de los mensajes que invitan",
            "Empezar, de quienes invitamos",
            "Terminar, de quienes empiezan",
            "Llegan menos de nuestras invitaciones",
            "Menos personas de las que invitamos empiezan a responder",
            "Menos personas de las que empiezan a responder terminan",
            "%d personas; intervalo de %s a %s puntos",
            "Puede que no estemos oyendo lo que necesitan.");
    private static final SilenceWords ARABIC = new SilenceWords(
            "الوصول، من بين رسائل الدعوة",
            "البدء، من بين المدعوين",
            "الإكمال، من بين من بدأوا",
            "عدد أقل من دعواتنا يصل",
            "عدد أقل ممن ندعوهم يبدؤون الإجابة",
            "عدد أقل ممن يبدؤون الإجابة يكملونها",
            "عدد الأشخاص %d؛ الفترة من \u200e%s إلى \u200e%s نقطة",
            "قد يفوتنا ما يحتاجون إليه.");

    static SilenceWords in(String language) {
        return language.startsWith("es") ? SPANISH : language.startsWith("ar") ? ARABIC : ENGLISH;
    }

    /** What the step is called. */
    String name(Step step) {
        return switch (step) {
            case DELIVERED -> arriving;
            case OPENED -> opening;
            case ANSWERED -> finishing;
        };
    }

    String fewer(Step step) {
        return switch (step) {
            case DELIVERED -> fewerArrive;
            case OPENED -> fewerOpen;
            case ANSWERED -> fewerFinish;
        };
    }
}
