package org.earshot.scenario.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.faults.Insights.Kept;
import org.earshot.scenario.faults.Topic.Told;
import org.jspecify.annotations.Nullable;

/** What was promised, what the topic tells and what insight keeps, side by side. */
final class Comparison {
    private final List<String> differences = new ArrayList<>();
    private final Topic topic;
    private final Map<UUID, Kept> kept;
    private final Map<Counts.Key, Counts> counted;

    private Comparison(Topic topic, Insights insights) {
        this.topic = topic;
        this.kept = insights.responses();
        this.counted = insights.buckets();
    }

    static Comparison of(Map<UUID, Promised> promised, Topic topic, Insights insights) {
        Comparison comparison = new Comparison(topic, insights);
        promised.forEach(comparison::promiseIsKept);
        topic.told().forEach(comparison::isStored);
        comparison.nothingElseIsStored();
        comparison.seriesEqual(Recount.of(topic));
        comparison.eachAlertOnce(insights);
        return comparison;
    }

    /** One line for each; empty when all is well. */
    List<String> differences() {
        return differences;
    }

    int responses() {
        return kept.size();
    }

    int buckets() {
        return counted.size();
    }

    /** Everyone acknowledged is on the topic, with the revision and the answers acknowledged last. */
    private void promiseIsKept(UUID id, Promised promised) {
        Told told = topic.told().get(id);
        if (told == null) {
            differences.add("acknowledged, but not on the topic: " + id);
        } else if (promised.isWithdrawn() != (told.recorded() == null)) {
            differences.add("withdrawn " + promised.isWithdrawn() + ", but not so on the topic: " + id);
        } else if (told.recorded() != null) {
            JsonNode answers = Json.MAPPER.valueToTree(told.recorded().answers());
            if (told.revision() != promised.revision() || !same(answers, promised.answers())) {
                differences.add("revision " + promised.revision() + " acknowledged, another on the topic: " + id);
            }
        }
    }

    private void isStored(UUID id, Told told) {
        Kept row = kept.get(id);
        if (row == null) {
            differences.add("on the topic, but not in insight: " + id);
        } else if (row.withdrawn() != (told.recorded() == null)) {
            differences.add("withdrawn in one of topic and insight only: " + id);
        } else if (told.recorded() != null) {
            JsonNode answers = Json.MAPPER.valueToTree(told.recorded().answers());
            if (row.revision() != told.revision() || !same(answers, row.answers())) {
                differences.add("insight has another revision than the topic: " + id);
            }
        }
    }

    private void nothingElseIsStored() {
        Set<UUID> invented = new HashSet<>(kept.keySet());
        invented.removeAll(topic.told().keySet());
        invented.forEach(id -> differences.add("in insight, but not on the topic: " + id));
    }

    private void seriesEqual(Map<Counts.Key, Counts> recounted) {
        Set<Counts.Key> all = new HashSet<>(recounted.keySet());
        all.addAll(counted.keySet());
        for (Counts.Key key : all) {
            if (!Objects.equals(recounted.get(key), counted.get(key))) {
                differences.add(key + ": " + counted.get(key) + " in insight, recounted " + recounted.get(key));
            }
        }
    }

    private void eachAlertOnce(Insights insights) {
        if (insights.repeatedAlerts() > 0) {
            differences.add(insights.repeatedAlerts() + " alerts tell of a shift that has one already");
        }
        if (insights.shiftsWithoutAlert() > 0) {
            differences.add(insights.shiftsWithoutAlert() + " published shifts have no alert");
        }
    }

    private static boolean same(JsonNode one, @Nullable JsonNode other) {
        return other != null
                && one.equals(
                        (left, right) -> left.isNumber() && right.isNumber()
                                ? left.decimalValue().compareTo(right.decimalValue())
                                : left.equals(right) ? 0 : 1,
                        other);
    }
}
