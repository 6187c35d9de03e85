package org.earshot.survey.message.page;

import java.util.List;

/**
 * What the page about gateways shows; strings are text as shown.
 *
 * @param said what came of a test; "" when there was none
 * @param problem whether what is said is that it did not go
 */
public record GatewayView(String organization, List<ChannelView> channels, String said, boolean problem) {

    /**
     * A kind of message.
     *
     * @param stays whether messages go no further than the console
     * @param missing names of settings
     */
    public record ChannelView(
            String id,
            String label,
            String gateway,
            boolean stays,
            List<String> missing,
            String lastTaken,
            String waiting,
            List<RefusalView> refusals) {}

    /** A reason, what to do about it, and how often. */
    public record RefusalView(String why, String messages, String latest) {}
}
