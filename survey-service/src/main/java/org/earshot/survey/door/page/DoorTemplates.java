package org.earshot.survey.door.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** What the pages at the door look like. */
@ApplicationScoped
class DoorTemplates {
    private final Template choose;
    private final Template device;
    private final Template entry;

    DoorTemplates(
            @Location("door/choose.html") Template choose,
            @Location("door/device.html") Template device,
            @Location("door/entry.html") Template entry) {
        this.choose = choose;
        this.device = device;
        this.entry = entry;
    }

    String choose(DoorViews.View view) {
        return choose.data("view", view).render();
    }

    String device(String url, String qr) {
        return device.data("url", url).data("qr", qr).render();
    }

    String entry(String url) {
        return entry.data("url", url).render();
    }
}
