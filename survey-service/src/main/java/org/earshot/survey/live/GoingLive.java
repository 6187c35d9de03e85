package org.earshot.survey.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.instrument.Publishing;
import org.earshot.survey.instrument.Signature;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.jspecify.annotations.Nullable;

/** Publishes a draft and makes the link of its audience. */
@ApplicationScoped
public class GoingLive {
    private final Publishing publishing;
    private final Inviting inviting;
    private final Directory directory;
    private final Supplier<UUID> ids;

    public GoingLive(Publishing publishing, Inviting inviting, Directory directory, TimeOrderedIds ids) {
        this.publishing = publishing;
        this.inviting = inviting;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * Publishes the draft as it stands, for this audience; a program or site that is only named is added.
     *
     * @return empty when there is no such instrument
     * @throws org.earshot.survey.instrument.NotFitToPublish with everything that must be put right first
     * @throws org.earshot.survey.instrument.MeaningOpen with every edit of which it was not said whether the question means the same
     * @throws org.earshot.survey.instrument.ReviewOpen when the community's review is open and no reason is given
     * @throws org.earshot.survey.invitation.WouldNotOpen when the last day is over, or a place is not the organisation's
     */
    public Optional<Live> goLive(UUID organizationId, UUID instrumentId, Audience audience, Signature signature) {
        return publishing
                .publish(instrumentId, end(audience.lastDay()), audience.meanings(), signature)
                .map(version -> {
                    UUID program = place(organizationId, PlaceKind.PROGRAM, audience.program());
                    UUID site = place(organizationId, PlaceKind.SITE, audience.site());
                    LinkRequest wanted =
                            new LinkRequest(instrumentId, version.version(), program, site, null, null, null, false);
                    return new Live(version, inviting.invite(organizationId, wanted));
                });
    }

    private static @Nullable Instant end(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private UUID place(UUID organizationId, PlaceKind kind, Audience.Where where) {
        UUID known = where.placeId();
        if (known != null) {
            return known;
        }
        Place added = new Place(organizationId, ids.get(), kind, where.name(), false);
        directory.add(added);
        return added.placeId();
    }
}
