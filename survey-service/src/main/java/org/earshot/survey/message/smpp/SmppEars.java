package org.earshot.survey.message.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.message.Intake;
import org.jboss.logging.Logger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** What the message centre says of itself: delivery receipts and texts. What is not safe yet is refused for now, so that it comes again. */
@ApplicationScoped
public class SmppEars implements MessageReceiverListener {
    private static final Logger LOG = Logger.getLogger(SmppEars.class);

    private final Intake intake;

    public SmppEars(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm brought) throws ProcessRequestException {
        try {
            if (brought.isSmscDeliveryReceipt()) {
                receipt(brought.getShortMessageAsDeliveryReceipt());
            } else {
                received(brought);
            }
        } catch (InvalidDeliveryReceiptException unreadable) {
            LOG.warn("a delivery receipt could not be read");
        } catch (RuntimeException away) {
            LOG.warnf(
                    "what the message centre brought could not be kept error=%s",
                    away.getClass().getSimpleName());
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void receipt(DeliveryReceipt receipt) throws ProcessRequestException {
        DeliveryReceiptState state = receipt.getFinalStatus();
        boolean there = state == DeliveryReceiptState.DELIVRD;
        boolean lost = state == DeliveryReceiptState.UNDELIV
                || state == DeliveryReceiptState.EXPIRED
                || state == DeliveryReceiptState.DELETED
                || state == DeliveryReceiptState.REJECTD;
        if ((there || lost) && !intake.reported(SmppGateway.NAME, receipt.getId(), there)) {
            // it may have overtaken the transaction that keeps its message
            throw new ProcessRequestException("not known yet", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void received(DeliverSm brought) {
        byte[] octets = brought.getShortMessage();
        OptionalParameter payload = brought.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        if ((octets == null || octets.length == 0) && payload instanceof OptionalParameter.OctetString whole) {
            octets = whole.getValue();
        }
        String text = new Coding(brought.getDataCoding(), octets == null ? new byte[0] : octets).text();
        String from = brought.getSourceAddr();
        try {
            Address address = Address.phone(from.startsWith("+") ? from : "+" + from, "ZZ");
            if (!intake.received(SmppGateway.NAME, id(brought, text), address, text)) {
                LOG.info("a text came from a number that nobody has");
            }
        } catch (ContactRefused noNumber) {
            LOG.info("a text came from what is no number");
        }
    }

    /** SMPP names no id for a text; one that comes again after a refusal has the same sequence number, sender and words. */
    private static String id(DeliverSm brought, String text) {
        String name = brought.getSequenceNumber() + ":" + brought.getSourceAddr() + ":" + text;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification unused) {
        // nobody waits for a phone to be switched on
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm unused, Session from) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
