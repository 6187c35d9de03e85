package org.earshot.insight.reading.http;

import org.earshot.insight.reach.MixView;
import org.earshot.insight.reach.MixView.DimensionMix;
import org.earshot.insight.reach.MixView.GroupMix;

/** Lays a mix out as rows: exactly the figures that the chart shows. */
final class MixSheet {
    private MixSheet() {}

    static Csv of(MixView view) {
        Csv csv = new Csv(
                "program_id",
                "program",
                "from",
                "to",
                "dimension",
                "group",
                "label",
                "shown",
                "share",
                "low",
                "high",
                "people",
                "served",
                "served_share",
                "served_as_of");
        for (DimensionMix dimension : view.dimensions()) {
            for (GroupMix group : dimension.groups()) {
                csv.add(
                        view.program().id(),
                        view.program().name(),
                        view.from(),
                        view.to(),
                        dimension.dimension(),
                        group.group(),
                        group.label(),
                        group.share().released(),
                        group.share().share(),
                        group.share().low(),
                        group.share().high(),
                        group.share().answers(),
                        group.served(),
                        group.servedShare(),
                        dimension.asOf());
            }
        }
        return csv;
    }
}
