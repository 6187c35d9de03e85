package org.earshot.survey.message.smpp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.jspecify.annotations.Nullable;

/** A message centre in this JVM, after jsmpp's simulator: takes binds and texts, reports, brings texts, and can be in any mood. */
final class MessageCentre implements ServerMessageReceiverListener, AutoCloseable {
    private final SMPPServerSessionListener listener;
    private final List<String> taken = new ArrayList<>();
    private final AtomicInteger binds = new AtomicInteger();
    private volatile int status;
    private volatile boolean refusesBinds;
    private volatile boolean closed;
    private volatile @Nullable SMPPServerSession session;

    MessageCentre(int port) throws IOException {
        listener = new SMPPServerSessionListener(port);
        listener.setMessageReceiverListener(this);
        Thread thread = new Thread(this::accept, "message-centre");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getPort();
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    int binds() {
        return binds.get();
    }

    /** From now on every text is answered with this status; 0 = taken. */
    void answers(int with) {
        status = with;
    }

    /** From now on nobody gets in. */
    void refusesBinds(boolean refuses) {
        refusesBinds = refuses;
    }

    /** Breaks the connection without a word. */
    void breaks() {
        SMPPServerSession bound = session;
        if (bound != null) {
            bound.close();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                SMPPServerSession arriving = listener.accept();
                BindRequest request = arriving.waitForBind(5_000);
                if (refusesBinds) {
                    request.reject(SMPPConstant.STAT_ESME_RBINDFAIL);
                } else {
                    request.accept("centre");
                    session = arriving;
                    binds.incrementAndGet();
                }
            } catch (IOException | TimeoutException | PDUStringException away) {
                // the next may come
            }
        }
    }

    /** Says that a text arrived, or did not. */
    void reports(String id, boolean delivered) throws Exception {
        String receipt = "id:%s sub:001 dlvrd:%s submit date:2605041000 done date:2605041001 stat:%s err:000 text:"
                .formatted(id, delivered ? "001" : "000", delivered ? "DELIVRD" : "UNDELIV");
        bring(
                new ESMClass(MessageType.SMSC_DEL_RECEIPT.value()),
                "12025550143",
                (byte) 0,
                receipt.getBytes(StandardCharsets.US_ASCII));
    }

    /** Brings a text. */
    void brings(String from, String text) throws Exception {
        Coding coding = Coding.of(text);
        bring(new ESMClass(), from, coding.dataCoding(), coding.octets());
    }

    private void bring(ESMClass esm, String from, byte coding, byte[] octets)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SMPPServerSession bound = Objects.requireNonNull(session);
        bound.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                from,
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "12025550100",
                esm,
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.newInstance(coding),
                octets);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm text, SMPPServerSession from) throws ProcessRequestException {
        if (status != 0) {
            throw new ProcessRequestException("not now", status);
        }
        OptionalParameter payload = text.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        byte[] octets =
                payload instanceof OptionalParameter.OctetString whole ? whole.getValue() : text.getShortMessage();
        taken.add(new Coding(text.getDataCoding(), octets).text());
        try {
            return new SubmitSmResult(new MessageId("id" + taken.size()), new OptionalParameter[0]);
        } catch (PDUStringException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        breaks();
        listener.close();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti many, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session from) {
        throw new UnsupportedOperationException();
    }
}
