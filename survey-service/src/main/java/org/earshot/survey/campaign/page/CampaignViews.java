package org.earshot.survey.campaign.page;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.platform.page.Shell;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.LeftOut;
import org.earshot.survey.campaign.Outlook;
import org.earshot.survey.campaign.Progress;
import org.earshot.survey.campaign.Recruiting;
import org.earshot.survey.campaign.Status;
import org.earshot.survey.campaign.Watching;
import org.earshot.survey.campaign.Words;
import org.earshot.survey.campaign.page.CampaignView.Reason;
import org.earshot.survey.campaign.page.CampaignView.Text;

/** Gathers what a campaign's page shows. */
@RequestScoped
class CampaignViews {
    private final Recruiting recruiting;
    private final Watching watching;
    private final Here here;
    private final Shell shell;

    CampaignViews(Recruiting recruiting, Watching watching, Here here, Shell shell) {
        this.recruiting = recruiting;
        this.watching = watching;
        this.here = here;
        this.shell = shell;
    }

    CampaignView of(Campaign campaign, Instant now) {
        boolean planned = campaign.status() == Status.DRAFT;
        Outlook outlook = planned ? recruiting.outlook(campaign.campaignId(), campaign.plan()) : null;
        Progress done = planned ? null : watching.progress(campaign);
        return new CampaignView(
                campaign.campaignId(),
                campaign.title(),
                CampaignLine.status(campaign, now),
                lastDay(campaign),
                campaign.plan().update().map(Carried.Update::updateId).orElse(null),
                campaign.plan().rhythm().reminders(),
                texts(campaign),
                outlook,
                done,
                leftOut(campaign, outlook != null ? outlook.leftOut() : done != null ? done.leftOut() : Map.of()),
                Reason.of(done == null ? Map.of() : done.failures()));
    }

    private String lastDay(Campaign campaign) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(shell.pageLanguage().locale())
                .format(campaign.plan().rhythm().closesAt().minusSeconds(1).atZone(here.zone()));
    }

    /** What somebody has not agreed to has another name where they would be told. */
    private static List<Reason> leftOut(Campaign campaign, Map<String, Integer> counts) {
        String told = campaign.plan().update().isPresent() ? "-to-updates" : "";
        return Reason.of(counts).stream()
                .map(reason -> reason.code().equals(LeftOut.NO_CONSENT.word())
                        ? new Reason(reason.code() + told, reason.count())
                        : reason)
                .toList();
    }

    private static List<Text> texts(Campaign campaign) {
        Words words = campaign.plan().words();
        LocalizedText letter = words.letter();
        return words.invitation().byLanguage().entrySet().stream()
                .map(entry ->
                        new Text(entry.getKey(), entry.getValue(), letter == null ? null : letter.in(entry.getKey())))
                .toList();
    }
}
