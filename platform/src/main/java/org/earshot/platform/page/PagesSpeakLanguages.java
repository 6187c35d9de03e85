package org.earshot.platform.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Renders every page in the language of its request. */
@ApplicationScoped
class PagesSpeakLanguages {
    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(PagesSpeakLanguages::speak);
    }

    private static void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            page.setLocale(
                    Arc.container().instance(Shell.class).get().pageLanguage().locale());
        }
    }
}
