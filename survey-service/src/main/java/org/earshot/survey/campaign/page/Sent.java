package org.earshot.survey.campaign.page;

import jakarta.ws.rs.core.MultivaluedMap;

/** What was typed into a form before it was refused, to be shown again; nothing for a new one. */
public record Sent(MultivaluedMap<String, String> form) {
    /** How long answers are taken unless somebody says otherwise. */
    static final int DAYS = 21;

    /** What was typed, or something else when nothing was sent. */
    public String or(String name, String standard) {
        String typed = form.getFirst(name);
        return typed == null ? standard : typed;
    }

    /** Whether this was chosen. */
    public boolean chose(String name, Object value) {
        return value.toString().equals(form.getFirst(name));
    }
}
