package org.earshot.survey.policy.page;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.jspecify.annotations.Nullable;

/** Puts versions into words, for whoever reads the page. */
@RequestScoped
class VersionRows {
    private final Accounts accounts;
    private final Shell shell;

    VersionRows(Accounts accounts, Shell shell) {
        this.accounts = accounts;
        this.shell = shell;
    }

    /** Their rows, in the same order. Who has no account any more, or is a client, is told without a name. */
    List<VersionRow> of(List<PolicyVersion> versions) {
        Map<UUID, String> people = accounts.all().stream()
                .collect(Collectors.toMap(
                        Account::accountId, account -> account.email().text()));
        return versions.stream().map(version -> row(version, people)).toList();
    }

    private VersionRow row(PolicyVersion version, Map<UUID, String> people) {
        AlertPolicy said = version.policy();
        AlertPolicy policy = Objects.requireNonNullElse(said, AlertPolicy.STANDARD);
        PageLanguage language = shell.pageLanguage();
        return new VersionRow(
                version.version(),
                moment(version.changedAt(), language),
                people.getOrDefault(version.changedBy(), ""),
                day(version.fromWeek(), language),
                said == null,
                Math.round(policy.falseAlarmWeeks()),
                VersionRow.line(policy.unwatchedNeeds().stream()
                        .map(need -> name(need, language))
                        .toList()),
                VersionRow.line(policy.unwatchedDimensions()),
                policy.thresholds().size(),
                policy.strict());
    }

    private static String name(String need, PageLanguage language) {
        return Taxonomy.gravity().has(need) ? Taxonomy.gravity().name(need, language.tag()) : need;
    }

    private static String moment(@Nullable Instant moment, PageLanguage language) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(language.locale())
                                .format(moment.atOffset(ZoneOffset.UTC))
                        + " UTC";
    }

    private static String day(@Nullable LocalDate day, PageLanguage language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.locale())
                        .format(day);
    }
}
