package org.earshot.survey.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.studio.Questions;
import org.earshot.survey.studio.kind.Slug;
import org.earshot.survey.template.Template;
import org.earshot.survey.template.Templates;

/** Questions are kept, and taken into drafts. */
@ApplicationScoped
public class Bank {
    private final OwnBank own;
    private final Templates templates;
    private final Instruments instruments;
    private final Authoring authoring;
    private final Supplier<UUID> ids;

    public Bank(OwnBank own, Templates templates, Instruments instruments, Authoring authoring, TimeOrderedIds ids) {
        this.own = own;
        this.templates = templates;
        this.instruments = instruments;
        this.authoring = authoring;
        this.ids = ids;
    }

    /** The organisation's questions, then the shared ones, each wording once. */
    public List<BankQuestion> all() {
        return Stream.concat(own.all().stream(), shared()).toList();
    }

    private Stream<BankQuestion> shared() {
        return templates.all().stream()
                .flatMap(template ->
                        template.instrument().questions().stream().map(question -> shared(template, question)))
                .collect(Collectors.toMap(
                        shared -> shared.question().asking().text(),
                        shared -> shared,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    private static BankQuestion shared(Template template, Question question) {
        return new BankQuestion(
                template.name() + "." + question.id(),
                BankQuestion.alone(question),
                new Provenance("Earshot, template " + template.name() + ", version " + Templates.VERSION, "Apache-2.0"),
                true);
    }

    /** Keeps a question of a draft; empty when there is no such draft or question. */
    public Optional<UUID> keep(UUID instrumentId, String question, Provenance provenance) {
        return instruments.draft(instrumentId).flatMap(draft -> Questions.named(draft.document(), question)
                .map(found -> {
                    UUID id = ids.get();
                    own.add(draft.organizationId(), id, BankQuestion.alone(found), provenance);
                    return id;
                }));
    }

    /** Takes a copy of a question into a draft, at its end; the same draft when there is no such question, empty when there is no such draft. */
    public Optional<Draft> take(UUID instrumentId, String key) {
        Optional<BankQuestion> found =
                all().stream().filter(kept -> kept.key().equals(key)).findFirst();
        return authoring.change(instrumentId, new Deed(Deed.Verb.QUESTION_ADDED, key), all -> found.map(
                        kept -> with(all, kept.question()))
                .orElse(all));
    }

    private static Instrument with(Instrument instrument, Question kept) {
        Set<String> taken = instrument.questions().stream().map(Question::id).collect(Collectors.toSet());
        return Questions.added(instrument, kept.with(Slug.of(kept.id(), "question", taken), kept.asking()), "");
    }

    /** Removes a question of the organisation's; a shared one stays. */
    public void remove(UUID id) {
        own.remove(id);
    }
}
