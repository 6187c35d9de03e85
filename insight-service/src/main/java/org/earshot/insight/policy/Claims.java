package org.earshot.insight.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.policy.ClaimsView.Item;
import org.earshot.insight.policy.PublicClaims.Claim;
import org.earshot.insight.reading.Names;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.StrictMode;
import org.jspecify.annotations.Nullable;

/** Tells what may be said in public, in the reader's words. */
@ApplicationScoped
public class Claims {
    private final ClaimStore store;
    private final Directory directory;
    private final GroupLabels labels;
    private final Clock clock;

    public Claims(ClaimStore store, Directory directory, GroupLabels labels, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.labels = labels;
        this.clock = clock;
    }

    /** The last week that is over. */
    public int lastWeek() {
        return Claiming.weekAt(clock.instant());
    }

    /**
     * The claims of a week.
     *
     * @param week null for the last one that is over
     * @param language BCP 47 tag of the reader
     */
    public ClaimsView of(UUID organizationId, @Nullable Integer week, String language) {
        int of = week == null ? lastWeek() : week;
        Names names = new Names(directory, labels, organizationId, language);
        Optional<PublicClaims> weighed = store.of(organizationId, of);
        return new ClaimsView(
                directory.policy(organizationId).alerting().strict(),
                LocalDate.ofEpochDay(Bucket.firstDayOf(of)),
                weighed.map(PublicClaims::weighedAt).orElse(null),
                weighed.map(PublicClaims::candidates).orElse(null),
                StrictMode.FALSE_SHARE,
                weighed.map(PublicClaims::claims).orElse(List.of()).stream()
                        .map(claim -> item(claim, names, language))
                        .sorted(Comparator.comparing((Item item) -> item.place().kind())
                                .thenComparing(Item::label)
                                .thenComparing(item -> item.place().name()))
                        .toList());
    }

    private static Item item(Claim claim, Names names, String language) {
        String label = names.need(claim.family().need());
        PlaceName place = names.place(claim.family().place());
        return new Item(
                claim.family().need(),
                label,
                place,
                claim.direction(),
                sentence(language, claim.direction()).formatted(label, place.name()));
    }

    private static String sentence(String language, Direction direction) {
        boolean rise = direction == Direction.UP;
        if (language.startsWith("es")) {
            return rise
                    ? "%s: en %s lo menciona más gente de lo habitual."
                    : "%s: en %s lo menciona menos gente de lo habitual.";
        }
        if (language.startsWith("ar")) {
            return rise ? "%s: يذكرها في %s عدد أكبر من المعتاد." : "%s: يذكرها في %s عدد أقل من المعتاد.";
        }
        return rise ? "%s: more people than usual tell of it at %s." : "%s: fewer people than usual tell of it at %s.";
    }
}
