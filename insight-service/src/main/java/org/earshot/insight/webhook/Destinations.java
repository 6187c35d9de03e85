package org.earshot.insight.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Where events may go: over https to addresses of the public internet, so that nobody can make this service speak to what only it can
 * reach (OWASP, Server-Side Request Forgery). A name is looked up once for each attempt and every address found for it must pass; the
 * connection then goes to an address that passed, not to the name.
 */
public final class Destinations {
    private static final int MAX_URL_CHARS = 2_000;
    private static final int HIGHEST_PORT = 65_535;

    private final boolean loopbackAllowed;

    /**
     * Rules for destinations.
     *
     * @param loopbackAllowed also lets http and loopback addresses be, for trials on one's own machine only
     */
    public Destinations(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /**
     * Reads an address as somebody typed it.
     *
     * @throws WebhookRefused when it may not be a destination, as far as can be told without looking its name up
     */
    public URI read(String typed) {
        try {
            URI url = new URI(typed.strip()).parseServerAuthority();
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = typed.length() <= MAX_URL_CHARS
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && url.getPort() != 0
                    && url.getPort() <= HIGHEST_PORT
                    && (scheme.equals("https") || (loopbackAllowed && scheme.equals("http")));
            if (!fits) {
                throw new WebhookRefused(WebhookRefused.Kind.URL);
            }
            return url;
        } catch (URISyntaxException notAnAddress) {
            throw new WebhookRefused(WebhookRefused.Kind.URL);
        }
    }

    /** Whether a connection may be made over this scheme to this host when its name leads to these addresses. */
    public boolean allow(URI url, List<InetAddress> found) {
        boolean https = "https".equalsIgnoreCase(url.getScheme());
        return !found.isEmpty()
                && found.stream()
                        .allMatch(address -> (https && PublicInternet.holds(address))
                                || (loopbackAllowed && address.isLoopbackAddress()));
    }
}
