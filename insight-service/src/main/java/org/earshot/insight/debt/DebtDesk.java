package org.earshot.insight.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.organization.Looking;

/** Tells what each program owes those who spoke in it, as it was last counted. */
@ApplicationScoped
public class DebtDesk {
    private static final Comparator<DebtView> LARGEST_FIRST = Comparator.comparingLong((DebtView view) ->
                    view.now().personDays() == null ? -1 : view.now().personDays())
            .reversed()
            .thenComparing(DebtView::name);

    private final DebtStore debts;
    private final Directory directory;
    private final Looking looking;

    public DebtDesk(DebtStore debts, Directory directory, Looking looking) {
        this.debts = debts;
        this.directory = directory;
        this.looking = looking;
    }

    /** Every program in which anybody spoke in the last year, the largest debt first. */
    public List<DebtView> all(UUID organizationId) {
        DisclosureGate gate = DisclosureGate.of(directory.policy(organizationId).disclosureThreshold());
        return looking.at(organizationId, () -> debts.counted(organizationId)).stream()
                .map(counted -> view(organizationId, counted, gate))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private DebtView view(UUID organizationId, DebtStore.Counted counted, DisclosureGate gate) {
        UUID program = counted.programId();
        List<DebtView.Point> trend =
                counted.points().stream().map(debt -> point(debt, gate)).toList();
        return new DebtView(
                program,
                directory.name(organizationId, program).orElse(program.toString()),
                trend.get(trend.size() - 1),
                trend);
    }

    /** Shown when enough people spoke, and either enough of them wait or nobody does. */
    private static DebtView.Point point(Debt debt, DisclosureGate gate) {
        boolean shown = gate.releases(debt.spoken()) && (debt.waiting() == 0 || gate.releases(debt.waiting()));
        return shown
                ? new DebtView.Point(
                        debt.day(),
                        true,
                        debt.spoken(),
                        debt.waiting(),
                        debt.personDays(),
                        debt.waiting() == 0 ? 0 : Math.round((double) debt.personDays() / debt.waiting()),
                        debt.since())
                : new DebtView.Point(debt.day(), false, null, null, null, null, null);
    }
}
