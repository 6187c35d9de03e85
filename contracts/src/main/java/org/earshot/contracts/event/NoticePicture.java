package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a need over time is drawn from: the same figures as on the console's page.
 *
 * @param weeks oldest first
 * @param onset Monday of the first week of the change; null when nothing changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticePicture(List<Week> weeks, @Nullable LocalDate onset) {

    public NoticePicture {
        weeks = Complete.items(weeks, "weeks");
    }

    /**
     * One week. Shares are 0 to 1; all are null where too few people stand behind them or nobody answered.
     *
     * @param low lower end of the 95 % interval of the share
     * @param high its upper end
     * @param expected had nothing changed; null before expectations begin
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Week(
            LocalDate monday,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double expected) {}
}
