package org.earshot.survey.review.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.review.QuestionReviews;

/** Follows what answers say about questions. */
@ApplicationScoped
public class QuestionReviewConsumer {
    private final GroupConsumers groups;
    private final QuestionReviews reviews;
    private final Tenancy tenancy;
    private volatile Optional<GroupConsumer<QuestionReview>> consumer = Optional.empty();

    public QuestionReviewConsumer(GroupConsumers groups, QuestionReviews reviews, Tenancy tenancy) {
        this.groups = groups;
        this.reviews = reviews;
        this.tenancy = tenancy;
    }

    void start(@Observes StartupEvent started) {
        consumer = Optional.of(groups.start(
                "survey-service-question-reviews", Topics.QUESTION_REVIEWS, QuestionReview.class, this::take));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    private void take(QuestionReview review) {
        tenancy.inOrganization(review.organizationId(), () -> reviews.keep(review));
    }
}
