package org.earshot.ingest.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;

/**
 * What a header says of its column: the id or the text of a question in any of the instrument's languages, a choice of a
 * multiple choice, or one of the usual words for dates, places and people.
 */
final class HeaderGuess {
    private static final Map<Meaning, List<String>> USUAL = Map.of(
            Meaning.Fact.ID,
            List.of("id", "response id", "responseid", "row id", "record id", "submission id", "_id", "_uuid", "uuid"),
            Meaning.Fact.ANSWERED_AT,
            List.of(
                    "date",
                    "answered at",
                    "answeredat",
                    "answered-at",
                    "timestamp",
                    "submitted",
                    "submitted at",
                    "when",
                    "date submitted",
                    "start date",
                    "submission time",
                    "completed",
                    "fecha",
                    "marca temporal",
                    "día",
                    "التاريخ",
                    "طابع زمني"),
            Meaning.Fact.PROGRAM,
            List.of("program", "programme", "service", "programa", "servicio", "البرنامج", "برنامج"),
            Meaning.Fact.SITE,
            List.of("site", "location", "place", "branch", "sede", "lugar", "centro", "الموقع", "موقع"),
            Meaning.Fact.LANGUAGE,
            List.of("language", "lang", "idioma", "lengua", "اللغة", "لغة"),
            Meaning.Fact.PARTICIPANT,
            List.of(
                    "participant",
                    "participant id",
                    "participantid",
                    "client",
                    "client id",
                    "person",
                    "person id",
                    "participante",
                    "cliente",
                    "persona",
                    "المشارك",
                    "مشارك"));

    private final Map<String, Meaning> byHeader = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    HeaderGuess(Instrument instrument) {
        for (Question question : instrument.asked()) {
            if (!(question instanceof Info || question instanceof Calculated || question instanceof FileQuestion)) {
                names(question.id(), question.asking().text().byLanguage())
                        .forEach(name -> put(name, new Meaning.Asked(question.id())));
            }
        }
        USUAL.forEach((meaning, headers) -> headers.forEach(header -> byHeader.putIfAbsent(Plain.of(header), meaning)));
        instrument.questions().stream().filter(MultipleChoice.class::isInstance).forEach(question -> question.choices()
                .forEach(choice -> choice(question, choice)));
    }

    private void choice(Question question, Choice choice) {
        Meaning meaning = new Meaning.Chosen(question.id(), choice.id());
        List<String> questionNames =
                names(question.id(), question.asking().text().byLanguage()).toList();
        List<String> choiceNames =
                names(choice.id(), choice.label().byLanguage()).toList();
        choiceNames.forEach(name -> put(name, meaning));
        for (String asked : questionNames) {
            for (String chosen : choiceNames) {
                Stream.of("/", " [", ": ", " - ", ".", " ").forEach(joint -> put(asked + joint + chosen, meaning));
            }
        }
    }

    private static Stream<String> names(String id, Map<String, String> texts) {
        List<String> names = new ArrayList<>(texts.values());
        names.add(id);
        return names.stream().filter(name -> !Plain.of(name).isEmpty()).distinct();
    }

    private void put(String header, Meaning meaning) {
        Meaning before = byHeader.putIfAbsent(Plain.of(header), meaning);
        if (before != null && !before.equals(meaning) && !(before instanceof Meaning.Fact)) {
            ambiguous.add(Plain.of(header));
        }
    }

    /** What a column with this header holds; empty when it cannot be told. */
    Optional<Meaning> of(String header) {
        String plain = Plain.of(header);
        return plain.isEmpty() || ambiguous.contains(plain)
                ? Optional.empty()
                : Optional.ofNullable(byHeader.get(plain));
    }
}
