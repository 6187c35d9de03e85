package org.earshot.insight.update;

/** Where people reach the suite, and what it costs to write to them. */
public interface PublicSite {

    /** The address of a path. */
    String address(String path);

    /** What one segment of a text message costs. */
    Previews.Price smsPrice();
}
