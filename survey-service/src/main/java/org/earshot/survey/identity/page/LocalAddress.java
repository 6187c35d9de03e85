package org.earshot.survey.identity.page;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after sign-in: a place in this suite, whatever was asked for. */
final class LocalAddress {
    /** Where most begin. */
    static final URI HOME = URI.create("/");

    /** Where those begin who read nothing. */
    static final URI DOOR = URI.create("/door");

    private LocalAddress() {}

    static URI of(String wanted) {
        try {
            URI address = new URI(wanted);
            boolean local = !address.isAbsolute()
                    && address.getRawAuthority() == null
                    && wanted.startsWith("/")
                    && !wanted.startsWith("//");
            return local ? address : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
