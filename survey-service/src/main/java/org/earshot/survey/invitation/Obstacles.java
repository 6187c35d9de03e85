package org.earshot.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.WouldNotOpen.Reason;
import org.jspecify.annotations.Nullable;

/** Why a link that someone asks for would open nothing. */
@ApplicationScoped
class Obstacles {
    private final Instruments instruments;
    private final Directory directory;
    private final Clock clock;

    Obstacles(Instruments instruments, Directory directory, Clock clock) {
        this.instruments = instruments;
        this.directory = directory;
        this.clock = clock;
    }

    /** Every reason, in the order of the fields; empty when the link would open. */
    List<Reason> to(LinkRequest wanted) {
        return Stream.of(
                        version(wanted),
                        place(PlaceKind.PROGRAM, wanted.programId(), "programId"),
                        place(PlaceKind.SITE, wanted.siteId(), "siteId"),
                        expiry(wanted.expiresAt()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> version(LinkRequest wanted) {
        Optional<PublishedInstrument> version = instruments.version(wanted.instrumentId(), wanted.version());
        if (version.isEmpty()) {
            return reason(
                    "version", "unknown-version", "no such version is published", "Publish the instrument first.");
        }
        if (!version.get().takesAnswersAt(clock.instant())) {
            return reason(
                    "version", "closed-version", "the version takes no answers any more", "Name an open version.");
        }
        return language(version.get().instrument().languages(), wanted.language());
    }

    private static Optional<Reason> language(List<String> offered, @Nullable String wanted) {
        return wanted == null || offered.contains(wanted)
                ? Optional.empty()
                : reason(
                        "language",
                        "unknown-language",
                        "the version is not written in this language",
                        "Send one of " + String.join(", ", offered) + ", or leave it out.");
    }

    private Optional<Reason> place(PlaceKind kind, UUID placeId, String field) {
        return directory.place(kind, placeId).isPresent()
                ? Optional.empty()
                : reason(
                        field,
                        "unknown-place",
                        "your organisation has no such place",
                        "Add it first, or correct the id.");
    }

    private Optional<Reason> expiry(@Nullable Instant expiresAt) {
        return expiresAt == null || expiresAt.isAfter(clock.instant())
                ? Optional.empty()
                : reason("expiresAt", "in-the-past", "the link would have expired already", "Send a later time.");
    }

    private static Optional<Reason> reason(String field, String code, String detail, String fix) {
        return Optional.of(new Reason(field, code, detail, fix));
    }
}
