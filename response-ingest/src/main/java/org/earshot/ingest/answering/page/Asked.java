package org.earshot.ingest.answering.page;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.earshot.ingest.limit.Effort;
import org.jspecify.annotations.Nullable;

/** What every request for a page says besides its form. */
public class Asked {
    /** Name of the one cookie: functional, first-party, for the pages only. */
    static final String COOKIE = "earshot_draft";

    /** End of the address of an open link on a device that stands somewhere for everybody. */
    static final String KIOSK = ".kiosk";

    @PathParam("token")
    @Nullable String token;

    @CookieParam(COOKIE)
    @Nullable String secret;

    @HeaderParam("Accept-Language")
    @Nullable String acceptLanguage;

    @QueryParam("lang")
    @Nullable String language;

    /** Whether a file came with it. */
    boolean brings;

    /** What was filled in; nothing where a page is only looked at. */
    Form form = Form.EMPTY;

    /** Takes what was filled in, and with it the language chosen. */
    Form filled(String body) {
        form = Form.read(body);
        language = form.first("lang");
        return form;
    }

    /** Takes a form that brings a file, as {@link #filled(String)}. */
    Form filled(FilePart part) {
        form = part.form();
        language = form.first("lang");
        brings = part.file().isPresent();
        return form;
    }

    /** What it costs whoever sends it. */
    Effort effort() {
        if (brings) {
            return Effort.ATTACHMENT;
        }
        return sends() ? Effort.RESPONSE : Effort.PAGE;
    }

    /** Whether it sends a response or takes one back. */
    private boolean sends() {
        return form.pressed().equals("send") || form.pressed().equals("withdraw-yes");
    }

    /** The link's token as it stands in the path. */
    String token() {
        String stands = token == null ? "" : token;
        return isKiosk() ? stands.substring(0, stands.length() - KIOSK.length()) : stands;
    }

    /** Whether the page is on a device for everybody. */
    boolean isKiosk() {
        return token != null && token.endsWith(KIOSK);
    }
}
