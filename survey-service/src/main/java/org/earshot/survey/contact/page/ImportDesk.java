package org.earshot.survey.contact.page;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.identity.SignedIn;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.importing.Importing;
import org.earshot.survey.contact.importing.Outlook;
import org.earshot.survey.contact.importing.Terms;
import org.earshot.survey.contact.importing.Uploads;
import org.earshot.survey.contact.importing.Uploads.Upload;

/** Where lists wait for whoever asks. */
@RequestScoped
class ImportDesk {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Importing importing;
    private final Uploads uploads;
    private final OwnOrganization own;
    private final SignedIn signedIn;
    private final Clock clock;

    ImportDesk(Importing importing, Uploads uploads, OwnOrganization own, SignedIn signedIn, Clock clock) {
        this.importing = importing;
        this.uploads = uploads;
        this.own = own;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    private Actor actor() {
        return new Actor(own.id(), signedIn.id());
    }

    UUID keep(Upload upload) {
        return own.in(() -> {
            uploads.forgetBefore(clock.instant().minus(KEPT));
            return uploads.keep(own.id(), upload);
        });
    }

    Optional<Upload> find(UUID importId) {
        return own.in(() -> {
            uploads.forgetBefore(clock.instant().minus(KEPT));
            return uploads.find(importId);
        });
    }

    Outlook preview(Upload upload, Terms terms) {
        return own.in(() -> importing.preview(actor(), upload.sheet(), terms));
    }

    /** All of it with the forgetting of the list, or nothing. */
    Outlook take(UUID importId, Upload upload, Terms terms) {
        return own.in(() -> {
            uploads.forget(importId);
            return importing.take(actor(), upload.sheet(), terms);
        });
    }

    void forget(UUID importId) {
        own.in(() -> {
            uploads.forget(importId);
            return importId;
        });
    }
}
