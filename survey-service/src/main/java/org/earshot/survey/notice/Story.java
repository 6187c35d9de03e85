package org.earshot.survey.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Notice;

/**
 * Notices about the same thing, told as one: what happened to it, and how it stands by the latest.
 *
 * @param notices oldest first, at least one
 */
public record Story(List<Notice> notices) {
    public Story {
        notices = List.copyOf(notices);
    }

    /** What it comes to. */
    public Notice latest() {
        return notices.get(notices.size() - 1);
    }

    /** Stories in the order in which they began. */
    public static List<Story> of(List<Notice> told) {
        Map<UUID, List<Notice>> bySubject = new LinkedHashMap<>();
        told.stream()
                .sorted(Comparator.comparing(Notice::at)
                        .thenComparing(notice -> notice.noticeId().toString()))
                .forEach(notice -> bySubject
                        .computeIfAbsent(notice.subjectId(), subject -> new ArrayList<>())
                        .add(notice));
        return bySubject.values().stream().map(Story::new).toList();
    }
}
