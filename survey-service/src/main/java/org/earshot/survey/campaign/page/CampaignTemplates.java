package org.earshot.survey.campaign.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages' templates. */
@ApplicationScoped
class CampaignTemplates {
    private final Template list;
    private final Template plan;
    private final Template campaign;
    private final Template tell;

    CampaignTemplates(
            @Location("campaigns/list.html") Template list,
            @Location("campaigns/plan.html") Template plan,
            @Location("campaigns/campaign.html") Template campaign,
            @Location("campaigns/tell.html") Template tell) {
        this.list = list;
        this.plan = plan;
        this.campaign = campaign;
        this.tell = tell;
    }

    TemplateInstance list() {
        return list.instance();
    }

    TemplateInstance plan() {
        return plan.instance();
    }

    TemplateInstance tell() {
        return tell.instance();
    }

    TemplateInstance campaign() {
        return campaign.instance();
    }
}
