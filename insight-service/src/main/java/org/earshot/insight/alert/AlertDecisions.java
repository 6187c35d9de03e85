package org.earshot.insight.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.jspecify.annotations.Nullable;

/** What people may do with an alert. */
public interface AlertDecisions {

    /**
     * Takes note of an alert. Doing so again changes nothing.
     *
     * @param by the account
     * @throws AlertRefused when there is no such alert or it is closed
     */
    void acknowledge(UUID organizationId, UUID alertId, UUID by);

    /**
     * Decides about an alert; a later decision replaces an earlier one.
     *
     * @param by the account
     * @param reason 1 to 2,000 characters; may be blank only for {@link Decision#WATCH} and {@link Decision#ACT}
     * @throws AlertRefused when there is no such alert, it is closed, or the reason is missing or too long
     */
    void decide(UUID organizationId, UUID alertId, UUID by, Decision decision, String reason);

    /**
     * Gives an alert to someone.
     *
     * @param owner an account of the organisation, or null for nobody
     * @throws AlertRefused when there is no such alert or person, or it is closed or part of another's story
     */
    void assign(UUID organizationId, UUID alertId, UUID by, @Nullable UUID owner);

    /**
     * Moves the day by which an alert is to be decided.
     *
     * @throws AlertRefused when there is no such alert, it is closed, decided or part of another's story, or the day is past or
     *     more than a year away
     */
    void moveDue(UUID organizationId, UUID alertId, UUID by, LocalDate due);

    /**
     * Adds a remark.
     *
     * @param text 1 to 2,000 characters
     * @throws AlertRefused when there is no such alert, or the text is missing or too long
     */
    void comment(UUID organizationId, UUID alertId, UUID by, String text);

    /**
     * Says that an alert is part of another's story.
     *
     * @throws AlertRefused when one of them is unknown or closed, they are the same, the other is part of a third, or others are
     *     part of this one
     */
    void merge(UUID organizationId, UUID alertId, UUID by, UUID into);

    /**
     * Lets an alert stand alone again.
     *
     * @throws AlertRefused when there is no such alert
     */
    void split(UUID organizationId, UUID alertId, UUID by);

    /**
     * Writes down what is done about an alert.
     *
     * @return the id of the action
     * @throws AlertRefused when there is no such alert or person, it is closed, part of another's story, or has twenty actions
     * @throws org.earshot.insight.action.ActionRefused when what is wanted is no action
     */
    UUID act(UUID organizationId, UUID alertId, UUID by, Action.Wanted wanted);

    /**
     * Says that an action is not done after all.
     *
     * @param reason up to 2,000 characters
     * @throws AlertRefused when there is no such action, or the reason is too long
     */
    void drop(UUID organizationId, UUID actionId, UUID by, String reason);
}
