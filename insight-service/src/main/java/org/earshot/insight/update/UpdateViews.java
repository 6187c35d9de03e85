package org.earshot.insight.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.value.HeardPage;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.reading.Names;
import org.jspecify.annotations.Nullable;

/** Turns updates into what is shown of them. */
@ApplicationScoped
public class UpdateViews {
    private final Updates updates;
    private final Directory directory;
    private final GroupLabels labels;
    private final PublicSite site;

    public UpdateViews(Updates updates, Directory directory, GroupLabels labels, PublicSite site) {
        this.updates = updates;
        this.directory = directory;
        this.labels = labels;
        this.site = site;
    }

    /** All of the organisation's, newest first. */
    public List<UpdateView> all(UUID organizationId, String language) {
        Names names = names(organizationId, language);
        return updates.all(organizationId).stream()
                .map(update -> view(update, names))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws UpdateRefused when there is no such update
     */
    public UpdateView one(UUID organizationId, UUID updateId, String language) {
        return updates.update(organizationId, updateId)
                .map(update -> view(update, names(organizationId, language)))
                .orElseThrow(() -> new UpdateRefused(UpdateRefused.Kind.UNKNOWN));
    }

    /** As people will meet it, in each language that says something. */
    public List<Preview> previews(UUID organizationId, UpdateView update) {
        String organization = directory.name(organizationId, organizationId).orElse("");
        Previews previews = new Previews(update.program(), organization, update.page(), site.smsPrice());
        return update.texts().entrySet().stream()
                .filter(text -> text.getValue().tells())
                .map(text -> previews.of(text.getKey(), text.getValue()))
                .toList();
    }

    private Names names(UUID organizationId, String language) {
        return new Names(directory, labels, organizationId, language);
    }

    private UpdateView view(Update update, Names names) {
        About about = update.about();
        String need = about.need();
        UUID program = about.programId();
        return new UpdateView(
                update.id(),
                program,
                names.called(program),
                update.history().state(),
                need,
                need == null ? null : names.need(need),
                about.group() == null ? null : about.group().dimension(),
                about.group() == null ? null : about.group().group(),
                about.alertId(),
                about.actionId(),
                update.history().texts(),
                site.address(HeardPage.path(program)),
                publishedAt(update.history()),
                update.history().entries().stream()
                        .map(entry ->
                                new UpdateView.Entry(entry.at(), entry.kind().word(), names.person(entry.by())))
                        .toList());
    }

    private static @Nullable Instant publishedAt(UpdateHistory history) {
        return history.told().stream()
                .filter(told -> told.until() == null)
                .map(UpdateHistory.Told::from)
                .findFirst()
                .orElse(null);
    }
}
