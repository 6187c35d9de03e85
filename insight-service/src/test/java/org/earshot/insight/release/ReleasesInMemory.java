package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.disclosure.Counted;

/** What was told of one need of one organisation, without a database. */
public final class ReleasesInMemory implements ReleaseStore {
    private final Map<Period, Map<Line, Counted>> told = new TreeMap<>();
    private final Map<Period, Map<Integer, Map<Line, Counted>>> tellings = new TreeMap<>();
    private final Map<Integer, Long> looked = new TreeMap<>();
    private final Map<Integer, Held> held = new TreeMap<>();
    private final List<Repeated> identified = new ArrayList<>();

    void identify(List<Repeated> answers) {
        identified.clear();
        identified.addAll(answers);
    }

    @Override
    public Told told(UUID organizationId, String need, int fromWeek) {
        Map<Period, Map<Line, Counted>> since = new HashMap<>(told);
        since.keySet().removeIf(period -> period.week() < fromWeek);
        return new Told(since);
    }

    @Override
    public Map<String, Told> told(UUID organizationId, int fromWeek) {
        return Map.of();
    }

    @Override
    public Map<Period, Map<Integer, Map<Line, Counted>>> tellings(UUID organizationId, String need, int fromWeek) {
        return tellings;
    }

    @Override
    public void tell(
            UUID organizationId,
            String need,
            Period period,
            Map<Line, Counted> lines,
            Map<Integer, Map<Line, Counted>> numbered) {
        tellings.put(period, Map.copyOf(numbered));
        told.put(period, Map.copyOf(lines));
    }

    @Override
    public Map<Integer, Long> looked(UUID organizationId, String need, int fromWeek) {
        return looked;
    }

    @Override
    public void look(UUID organizationId, String need, Map<Integer, Long> fingerprints) {
        looked.putAll(fingerprints);
    }

    @Override
    public Held held(UUID organizationId, String need, int week) {
        return held.getOrDefault(week, Held.NOTHING);
    }

    @Override
    public void hold(UUID organizationId, String need, int week, Held holding) {
        held.put(week, holding);
    }

    @Override
    public List<Repeated> identified(UUID organizationId, String need, int fromWeek, int toWeek) {
        return identified.stream()
                .filter(answer -> answer.week() >= fromWeek && answer.week() <= toWeek)
                .toList();
    }
}
