package org.earshot.survey.live.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.Exchange;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.instrument.MeaningOpen;
import org.earshot.survey.instrument.NotFitToPublish;
import org.earshot.survey.instrument.ReviewOpen;
import org.earshot.survey.instrument.Signature;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;
import org.earshot.survey.live.Audience;
import org.earshot.survey.live.GoingLive;
import org.earshot.survey.live.Live;
import org.earshot.survey.template.Templates;

/** Lets what a button stands for go live, in one transaction of whoever pressed it. */
@ApplicationScoped
class Launch {
    private final GoingLive goingLive;
    private final Exchange exchange;
    private final Templates templates;
    private final PublicAddress address;
    private final OwnOrganization own;

    Launch(GoingLive goingLive, Exchange exchange, Templates templates, PublicAddress address, OwnOrganization own) {
        this.goingLive = goingLive;
        this.exchange = exchange;
        this.templates = templates;
        this.address = address;
        this.own = own;
    }

    Live draft(UUID instrumentId, Audience audience, Signature signature) {
        return attempt(() -> own.in(() -> live(instrumentId, audience, signature)));
    }

    Live template(String name, Audience audience) {
        return begun(
                templates
                        .named(name)
                        .orElseThrow(SurveyProblem.noSuch("template"))
                        .instrument(),
                audience);
    }

    Live file(String document, Audience audience) {
        Instrument instrument = exchange.preview(new InstrumentFile("", document.getBytes(StandardCharsets.UTF_8)))
                .reading()
                .instrument();
        if (instrument == null) {
            throw new Refusal(
                    SurveyProblem.UNFIT_FILE, "What the page sent is no instrument.", "Choose the file again.");
        }
        return begun(instrument, audience);
    }

    String address(Live live) {
        return address.of(live.link().token()).toString();
    }

    private Live begun(Instrument instrument, Audience audience) {
        return attempt(() ->
                own.in(() -> live(exchange.begin(own.id(), instrument).instrumentId(), audience, own.signed(null))));
    }

    private Live live(UUID instrumentId, Audience audience, Signature signature) {
        return goingLive
                .goLive(own.id(), instrumentId, audience, signature)
                .orElseThrow(SurveyProblem.noSuch("instrument"));
    }

    private static Live attempt(Supplier<Live> launch) {
        try {
            return launch.get();
        } catch (MeaningOpen open) {
            throw new Refusal(
                    SurveyProblem.MEANING_OPEN,
                    "Questions that people have answered were edited, and figures either go on or begin anew with that.",
                    "Go back and say of each whether it still means the same.",
                    open.edits().stream()
                            .map(edit -> new Problem.Fault(
                                    "/meanings/" + edit.change().question(), "meaning-open", "it was edited", null))
                            .toList());
        } catch (ReviewOpen open) {
            throw SurveyProblem.reviewOpen(open);
        } catch (NotFitToPublish refused) {
            throw new Refusal(
                    SurveyProblem.NOT_FIT_TO_PUBLISH,
                    "People would meet questions that do not work.",
                    "Put right every finding that is an error, and publish again.",
                    refused.findings().stream()
                            .map(f -> new Problem.Fault(f.pointer(), f.code(), f.detail(), f.fix()))
                            .toList());
        } catch (WouldNotOpen refused) {
            List<Problem.Fault> faults = refused.reasons().stream()
                    .map(r -> new Problem.Fault("/" + r.field(), r.code(), r.detail(), r.fix()))
                    .toList();
            throw new Refusal(
                    SurveyProblem.LINK_WOULD_NOT_OPEN,
                    "With this audience or end the link would open nothing; nothing was published.",
                    "Go back and choose again.",
                    faults);
        }
    }
}
