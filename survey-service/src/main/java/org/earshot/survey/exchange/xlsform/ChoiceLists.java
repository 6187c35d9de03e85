package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.jspecify.annotations.Nullable;

/** The lists of the sheet "choices". */
final class ChoiceLists {
    private final Map<String, Map<String, Choice>> lists = new LinkedHashMap<>();

    private ChoiceLists() {}

    static ChoiceLists of(@Nullable SheetTable sheet, Languages languages, Problems problems) {
        ChoiceLists lists = new ChoiceLists();
        Map<String, Ids> ids = new HashMap<>();
        for (SheetRow row : sheet == null ? List.<SheetRow>of() : sheet.rows()) {
            String list = row.text("list_name");
            String name = row.text("name");
            if (list.isEmpty() && name.isEmpty()) {
                continue;
            }
            Where where = Where.cell("choices", row.number(), list.isEmpty() ? "list_name" : "name");
            if (list.isEmpty() || name.isEmpty()) {
                problems.leaveOut(where, null, FileFault.UNNAMED_CHOICE);
            } else if (lists.lists
                    .computeIfAbsent(list, any -> new LinkedHashMap<>())
                    .containsKey(name)) {
                problems.leaveOut(where, name, FileFault.REPEATED_CHOICE);
            } else {
                Ids own = ids.computeIfAbsent(list, any -> new Ids());
                lists.lists.get(list).put(name, choice(row, name, own, languages, problems));
            }
        }
        return lists;
    }

    private static Choice choice(SheetRow row, String name, Ids ids, Languages languages, Problems problems) {
        Where where = Where.cell("choices", row.number(), Extras.COLUMN);
        Extras extras = Extras.read(row.text(Extras.COLUMN)).orElseGet(() -> {
            problems.leaveOut(where, row.text(Extras.COLUMN), FileFault.UNREADABLE_EXTRAS);
            return Extras.NONE;
        });
        LocalizedText label = languages.text(row, "label");
        if (label.byLanguage().isEmpty()) {
            problems.note(Where.cell("choices", row.number(), "label"), name, FileFault.NO_LABEL_OF_CHOICE);
        }
        for (String column : Set.of("image", "audio", "video", "media::image", "media::audio", "media::video")) {
            if (row.has(column)) {
                problems.leaveOut(
                        Where.cell("choices", row.number(), column),
                        row.text(column),
                        FileFault.MEDIA_NOT_HELD_OF_CHOICE);
            }
        }
        String wanted = extras.id();
        String id = ids.add(wanted == null ? name : wanted);
        List<Code> codes = new ArrayList<>(Optional.ofNullable(extras.codes()).orElse(List.of()));
        if (!id.equals(name) && wanted == null) {
            codes.add(new Code(Code.XLSFORM_NAME, shortened(name), null));
        }
        return new Choice(
                id,
                label.byLanguage().isEmpty() ? languages.inFirst(name) : label,
                extras.needs(),
                extras.isExclusive(),
                codes,
                extras.asksForWords());
    }

    static String shortened(String name) {
        return name.length() > Code.MAX_CHARS ? name.substring(0, Code.MAX_CHARS) : name;
    }

    /** The choices of a list by their names in the form, or empty when there is no such list. */
    Optional<Map<String, Choice>> named(String list) {
        return Optional.ofNullable(lists.get(list));
    }
}
