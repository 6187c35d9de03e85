package org.earshot.survey.bank;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Question;

/** The bank of the organisation at hand. */
public interface OwnBank {
    /** All of it, the latest first. */
    List<BankQuestion> all();

    /** Keeps a question. */
    void add(UUID organizationId, UUID id, Question question, Provenance provenance);

    /** Removes a question; surveys that took it keep their copy. */
    void remove(UUID id);
}
