package org.earshot.platform.identity;

/** The roles that a token may carry in {@code groups}. */
public final class Roles {
    /** Runs the organisation in the suite: people, clients, settings and all that a manager may. */
    public static final String ADMIN = "admin";
    /** Asks, invites, decides. */
    public static final String MANAGER = "manager";
    /** Reads insights; decides nothing and sees no contact. */
    public static final String ANALYST = "analyst";
    /** Stands at a door: lets people answer on a device there, or enters what they say; reads nothing. */
    public static final String FACILITATOR = "facilitator";
    /** A program signed in with OAuth2 client credentials. */
    public static final String INTEGRATOR = "integrator";

    private Roles() {}
}
