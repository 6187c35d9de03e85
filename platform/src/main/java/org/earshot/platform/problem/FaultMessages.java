package org.earshot.platform.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What a page says of a bare HTTP status, in English; other languages are in {@code messages/fault_*.properties}. A kind is the slug of a
 * {@link CommonProblem}.
 */
@MessageBundle("fault")
public interface FaultMessages {
    @Message(
            "{#switch kind}{#case 'not-found'}Not found{#case 'not-allowed'}Not allowed{#case 'method-not-allowed'}This address is"
                    + " not a page{#case 'try-later'}This does not work right now{#else}Something went wrong on our side{/switch}")
    String title(String kind);

    @Message(
            "{#switch kind}{#case 'not-found'}There is nothing at this address that you may see.{#case 'not-allowed'}Your role may"
                    + " not do this.{#case 'method-not-allowed'}It only takes what is sent from a page.{#case 'try-later'}A part of Earshot"
                    + " that this page needs does not answer.{#else}What you asked for could not be done. Nothing of it was kept unless you"
                    + " were told so.{/switch}")
    String detail(String kind);

    @Message(
            "{#switch kind}{#case 'not-found'}Check the address, or look for it from the first page.{#case 'not-allowed'}Ask an"
                    + " administrator of your organisation for the role, or sign in as someone who has it.{#case 'method-not-allowed'}Go back"
                    + " to the page you came from, and use its buttons.{#else}Try again in a moment; if it goes on, tell whoever runs"
                    + " Earshot for you.{/switch}")
    String fix(String kind);
}
