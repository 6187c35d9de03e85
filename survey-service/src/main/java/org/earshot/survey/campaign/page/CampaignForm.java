package org.earshot.survey.campaign.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.campaign.Audience;
import org.earshot.survey.campaign.CampaignRefused;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Rhythm;
import org.earshot.survey.campaign.Way;
import org.earshot.survey.campaign.Words;
import org.earshot.survey.contact.Flaw;
import org.jspecify.annotations.Nullable;

/** The form of a plan as it was sent. */
final class CampaignForm {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final MultivaluedMap<String, String> form;
    private final ZoneId zone;
    private final List<Flaw> flaws = new ArrayList<>();

    CampaignForm(MultivaluedMap<String, String> form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    String field(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    /**
     * The plan.
     *
     * @throws CampaignRefused when a field cannot be read
     */
    Plan plan(List<String> languages, Instant now) {
        String[] version = field("version").split("/", 2);
        return readable(new Plan(
                new Carried.Questions(
                        id(version[0]),
                        version.length < 2 ? 0 : number(version[1], "version"),
                        id(field("program")),
                        id(field("site"))),
                audience(),
                Way.parse(field("way")).orElse(Way.SMS_ELSE_EMAIL),
                new Words(text("invitation", languages), text("reminder", languages), text("subject", languages), null),
                new Rhythm(
                        starts(now),
                        closes(),
                        number(field("reminders"), "reminders"),
                        Duration.ofDays(number(field("pauseDays"), "pauseDays")))));
    }

    /**
     * The plan that tells an update.
     *
     * @throws CampaignRefused when a field cannot be read
     */
    Plan telling(Instant now) {
        List<String> languages = languages();
        LocalizedText sms = text("sms", languages);
        return readable(new Plan(
                new Carried.Update(id(field("update")), id(field("program"))),
                audience(),
                Way.parse(field("way")).orElse(Way.SMS_ELSE_EMAIL),
                new Words(sms, sms, text("subject", languages), text("letter", languages)),
                Rhythm.once(starts(now), closes())));
    }

    /** Those in which there is a text message. */
    List<String> languages() {
        return form.keySet().stream()
                .filter(field -> field.startsWith("sms-"))
                .map(field -> field.substring("sms-".length()))
                .toList();
    }

    private Plan readable(Plan plan) {
        if (!flaws.isEmpty()) {
            throw new CampaignRefused(flaws);
        }
        return plan;
    }

    private Audience audience() {
        String group = field("audienceGroup");
        return new Audience(
                idOrNull(field("audienceProgram")),
                idOrNull(field("audienceSite")),
                group.isEmpty() ? Set.of() : Set.of(group),
                field("invited").equals("yes"),
                field("most").isEmpty() ? null : number(field("most"), "most"));
    }

    private LocalizedText text(String name, List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = field(name + "-" + language).replace("\r\n", "\n");
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return new LocalizedText(texts);
    }

    private Instant starts(Instant now) {
        return field("starts").isEmpty()
                ? now
                : read("startsAt", now, () -> LocalDateTime.parse(field("starts"))
                        .atZone(zone)
                        .toInstant());
    }

    /** The end of the last day. */
    private Instant closes() {
        return read("closesAt", Instant.EPOCH, () -> LocalDate.parse(field("closes"))
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant());
    }

    private Instant read(String member, Instant instead, Supplier<Instant> reading) {
        try {
            return reading.get();
        } catch (DateTimeException unreadable) {
            flaws.add(new Flaw(member, "in-the-past", "must be a day"));
            return instead;
        }
    }

    private int number(String written, String member) {
        return parsed(written, Integer::valueOf, () -> {
            flaws.add(new Flaw(member, "out-of-bounds", "must be a number"));
            return 1;
        });
    }

    private static UUID id(String written) {
        return parsed(written, UUID::fromString, () -> NOWHERE);
    }

    private static @Nullable UUID idOrNull(String written) {
        return written.isEmpty() ? null : id(written);
    }

    private static <T> T parsed(String written, Function<String, T> reading, Supplier<T> instead) {
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException unreadable) {
            return instead.get();
        }
    }
}
