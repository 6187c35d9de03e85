package org.earshot.insight.urgent.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.urgent.UrgentLine;
import org.earshot.insight.urgent.UrgentViews;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.PersonalMenu;

/** The entry in the main menu, with how many nobody has seen; whoever no rule names has none. */
@ApplicationScoped
public class UrgentMenu implements PersonalMenu {
    private final UrgentViews views;
    private final SignedIn signedIn;

    public UrgentMenu(UrgentViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Entry> entry(PageLanguage language) {
        UUID organization = signedIn.organizationId();
        if (!views.isNamed(organization, signedIn.id())) {
            return Optional.empty();
        }
        List<UrgentLine> lines = views.all(organization, signedIn.id());
        long unseen = lines.stream().filter(line -> line.unseenFor() != null).count();
        UrgentWords words = new UrgentText(language).words();
        return Optional.of(
                new Entry("urgent", "/urgent", unseen == 0 ? words.menu() : words.menuUnseen(unseen), unseen > 0));
    }
}
