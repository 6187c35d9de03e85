package org.earshot.survey.urgent.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.PersonalMenu;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.urgent.Rules;

/** The way to urgent answers for whoever a rule names, or named last; how many wait is known at insight-service only. */
@ApplicationScoped
public class NamedMenu implements PersonalMenu {
    private final Rules rules;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public NamedMenu(Rules rules, OwnOrganization own, SignedIn signedIn) {
        this.rules = rules;
        this.own = own;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Entry> entry(PageLanguage language) {
        boolean named = own.in(() -> rules.latest().stream()
                .anyMatch(version -> version.rule().people().contains(signedIn.id())));
        return named
                ? Optional.of(new Entry(
                        "urgent", "/urgent", RuleLanguage.words(language).menu(), false))
                : Optional.empty();
    }
}
