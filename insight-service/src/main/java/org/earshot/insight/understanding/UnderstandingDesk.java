package org.earshot.insight.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.understanding.Understandings.Given;

/** Asks the holder of a receipt whether they were understood. Shows themes, never words: a receipt can fall into other hands. */
@ApplicationScoped
public class UnderstandingDesk {
    /** Who answered longer ago is not asked: few remember what they wrote. */
    static final Duration ASKED_FOR = Duration.ofDays(30);

    private final Understandings understandings;
    private final Looking looking;
    private final Alone alone;
    private final Clock clock;

    public UnderstandingDesk(Understandings understandings, Looking looking, Alone alone, Clock clock) {
        this.understandings = understandings;
        this.looking = looking;
        this.alone = alone;
        this.clock = clock;
    }

    /** What the response of a receipt was given; empty when there is nothing to ask about (yet, or any more). */
    public Optional<Given> given(UUID organizationId, ReceiptCode receipt) {
        UUID responseId = receipt.responseId(organizationId);
        return looking.at(organizationId, () -> asked(organizationId, responseId));
    }

    /**
     * Keeps what somebody says; themes that they were not given are passed over.
     *
     * @param themes those of the codebook in force, asked for in the same transaction
     * @return whether there was anything to say it of
     */
    public boolean say(
            UUID organizationId, ReceiptCode receipt, Supplier<List<Theme>> themes, Map<String, Verdict> verdicts) {
        UUID responseId = receipt.responseId(organizationId);
        return alone.with(organizationId, () -> {
            Optional<Given> given = asked(organizationId, responseId);
            Map<Theme, Verdict> said = new LinkedHashMap<>();
            for (Theme theme : themes.get()) {
                Verdict verdict = verdicts.get(theme.id());
                if (verdict != null
                        && given.filter(known -> known.themes().contains(theme.id()))
                                .isPresent()) {
                    said.put(theme, verdict);
                }
            }
            understandings.say(organizationId, responseId, said, clock.instant());
            return given.isPresent();
        });
    }

    /** How often each theme is misread, by id; runs in the organisation's transaction. */
    public Map<String, Misreading> misreadings(UUID organizationId, List<Theme> themes, DisclosureGate gate) {
        Map<String, Understandings.Tally> tallies = understandings.tallies(organizationId, themes);
        Map<String, Misreading> misreadings = new HashMap<>();
        themes.forEach(theme -> misreadings.put(
                theme.id(), Misreading.of(tallies.getOrDefault(theme.id(), Understandings.Tally.NONE), gate)));
        return misreadings;
    }

    private Optional<Given> asked(UUID organizationId, UUID responseId) {
        Instant since = clock.instant().minus(ASKED_FOR);
        return understandings.given(organizationId, responseId).filter(given -> given.answeredAt()
                .isAfter(since));
    }
}
