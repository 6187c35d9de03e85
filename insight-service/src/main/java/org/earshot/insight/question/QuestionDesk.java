package org.earshot.insight.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ReadOneByOne;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.insight.instrument.PublishedInstruments;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.question.QuestionsView.LanguageLine;
import org.earshot.insight.question.QuestionsView.Line;
import org.jspecify.annotations.Nullable;

/** Reads what was told of the questions. */
@ApplicationScoped
public class QuestionDesk {
    private final Looking looking;
    private final PublishedInstruments instruments;
    private final ToldQuestions told;
    private final Directory directory;
    private final ReadOneByOne readOneByOne;

    public QuestionDesk(
            Looking looking,
            PublishedInstruments instruments,
            ToldQuestions told,
            Directory directory,
            ReadOneByOne readOneByOne) {
        this.looking = looking;
        this.instruments = instruments;
        this.told = told;
        this.directory = directory;
        this.readOneByOne = readOneByOne;
    }

    /**
     * The questions of a version.
     *
     * @param version empty for the latest of which something is told, or else the latest
     * @param language BCP 47 tag of titles and wordings
     * @return empty when the organisation has not published it
     */
    public Optional<QuestionsView> questions(
            UUID organizationId, UUID instrumentId, Optional<Integer> version, String language) {
        List<PublishedInstrument> versions = instruments.of(organizationId).stream()
                .filter(published -> published.instrumentId().equals(instrumentId))
                .sorted(Comparator.comparingInt(PublishedInstrument::version).reversed())
                .toList();
        return looking.at(organizationId, () -> {
            Map<VersionKey, Snapshot> wholes = told.wholes(organizationId);
            return versions.stream()
                    .filter(published -> version.map(wanted -> wanted == published.version())
                            .orElse(wholes.containsKey(new VersionKey(instrumentId, published.version()))))
                    .findFirst()
                    .or(() -> version.isEmpty() ? versions.stream().findFirst() : Optional.empty())
                    .map(published -> view(organizationId, published, versions, language));
        });
    }

    private QuestionsView view(
            UUID organizationId, PublishedInstrument published, List<PublishedInstrument> versions, String language) {
        DisclosureGate gate = DisclosureGate.of(directory.policy(organizationId).disclosureThreshold());
        Map<String, Snapshot> by =
                told.of(organizationId, new VersionKey(published.instrumentId(), published.version()));
        Set<String> leftOut = readOneByOne.questions(organizationId, published.instrumentId());
        long people = by.getOrDefault(QuestionKey.WHOLE, Snapshot.NONE).counts().shown();
        return new QuestionsView(
                published.instrumentId(),
                published.instrument().title().in(language),
                published.version(),
                versions.stream().map(PublishedInstrument::version).toList(),
                gate.threshold(),
                gate.releases(people) ? gate.roughly(people) : null,
                published.instrument().questions().stream()
                        .flatMap(whole -> whole.asked()
                                .filter(question -> question.isPut()
                                        && !(question instanceof Info)
                                        && !leftOut.contains(Round.written(question.id())))
                                .map(question -> line(
                                        question,
                                        whole instanceof Matrix ? whole.id() : null,
                                        by.getOrDefault(question.id(), Snapshot.NONE),
                                        gate,
                                        language)))
                        .toList());
    }

    private static Line line(
            Question question, @Nullable String matrix, Snapshot snapshot, DisclosureGate gate, String language) {
        QuestionCounts counts = snapshot.counts();
        long answered = counts.answered();
        boolean scale = QuestionCounts.isScale(question);
        return new Line(
                question.id(),
                matrix,
                question.asking().text().in(language),
                question.asking().text().languageShown(language),
                figure(gate, counts.leftOpen(), counts.shown()),
                figure(gate, counts.ratherNotSay(), counts.shown()),
                figure(gate, snapshot.stopped(), snapshot.begun()),
                question.choices().stream().anyMatch(Choice::pleaseSay) ? figure(gate, counts.other(), answered) : null,
                scale ? figure(gate, counts.lowest(), answered) : null,
                scale ? figure(gate, counts.highest(), answered) : null,
                counts.run() > 0 ? figure(gate, counts.alike(), counts.run()) : null,
                snapshot.differences().stream()
                        .filter(difference -> gate.releases(difference.people()))
                        .map(difference -> new LanguageLine(
                                difference.language(),
                                difference.than(),
                                difference.size(),
                                difference.delta(),
                                gate.roughly(difference.people())))
                        .toList(),
                Limits.findings(question.id(), snapshot, gate));
    }

    private static RoughFigure figure(DisclosureGate gate, long of, long people) {
        return gate.rough(new Counted(of, people, people));
    }
}
