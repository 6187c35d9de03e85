package org.earshot.insight.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.reading.Names;
import org.earshot.insight.reading.Sentence;
import org.earshot.insight.shift.GroupRef;

/** Puts a released alert into the words that were said then. */
@ApplicationScoped
public class Wording {
    private final Directory directory;
    private final GroupLabels labels;

    public Wording(Directory directory, GroupLabels labels) {
        this.directory = directory;
        this.labels = labels;
    }

    Policies policies(UUID organizationId) {
        return directory.policies(organizationId);
    }

    ReplayedAlert alert(UUID organizationId, KnownAlert alert, boolean rings, String language) {
        KnownShift shift = alert.shift();
        Names names = new Names(directory, labels, organizationId, language);
        GroupRef group = shift.group();
        Estimate estimate = shift.estimate();
        return new ReplayedAlert(
                shift.id(),
                Replaying.monday(shift.alertedWeek()),
                Replaying.monday(shift.onset()),
                alert.closes(),
                rings,
                shift.family().need(),
                names.need(shift.family().need()),
                names.place(shift.family().place()),
                shift.direction(),
                group == null ? null : group.dimension(),
                group == null ? null : group.group(),
                new Sentence(names).of(shift, true, Replaying.monday(shift.alertedWeek())),
                estimate.before(),
                estimate.after(),
                estimate.low(),
                estimate.high(),
                odds(estimate, estimate.after()),
                odds(estimate, estimate.before() + estimate.low()),
                odds(estimate, estimate.before() + estimate.high()),
                estimate.answers(),
                estimate.people());
    }

    /** Of a share against the one before; shares of nobody and of everyone are taken as half a point. */
    private static double odds(Estimate estimate, double share) {
        return odds(share) / odds(estimate.before());
    }

    private static double odds(double share) {
        double inside = Math.min(.995, Math.max(.005, share));
        return inside / (1 - inside);
    }
}
