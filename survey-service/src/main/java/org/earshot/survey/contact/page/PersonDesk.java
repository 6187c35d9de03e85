package org.earshot.survey.contact.page;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.earshot.survey.contact.AccessLog;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.Entry;

/** Renders a person's page for whoever asks. */
@RequestScoped
class PersonDesk {
    private static final int LOOKS = 20;

    private final PersonViews views;
    private final LookLines looks;
    private final AccessLog log;
    private final Menus menus;
    private final PersonLinks links;
    private final SignedIn signedIn;
    private final Shell shell;

    PersonDesk(
            PersonViews views,
            LookLines looks,
            AccessLog log,
            Menus menus,
            PersonLinks links,
            SignedIn signedIn,
            Shell shell) {
        this.views = views;
        this.looks = looks;
        this.log = log;
        this.menus = menus;
        this.links = links;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    String adding(Template page, Entry entry, List<String> flaws) {
        return page.data("view", views.adding(entry, flaws))
                .data("offered", menus.offered())
                .data("saved", false)
                .data("looks", List.of())
                .data("links", List.of())
                .data("linkable", List.of())
                .render();
    }

    String showing(Template page, Contact contact, Entry entry, List<String> flaws, boolean saved) {
        List<LookLines.Line> seen = signedIn.has(Roles.ADMIN)
                ? looks.of(log.latest(contact.participantId(), LOOKS), shell.pageLanguage())
                : List.of();
        return page.data("view", views.of(signedIn.organizationId(), contact, entry, flaws, shell.pageLanguage()))
                .data("offered", menus.offered())
                .data("saved", saved)
                .data("looks", seen)
                .data("links", links.of(contact.participantId(), shell.pageLanguage()))
                .data("linkable", links.offered(shell.pageLanguage()))
                .render();
    }
}
