package org.earshot.survey.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** Elements of an item that nothing is made of. */
final class LeftOvers {
    private LeftOvers() {}

    /** Says of each that it is left out, and of a unit that it is not kept with the answer. */
    static void list(Item item, String pointer, Problems problems) {
        boolean figure = Kept.formula(item).isPresent();
        Map<String, FileFault> there = new LinkedHashMap<>();
        if (Boolean.TRUE.equals(item.readOnly()) && !figure) {
            there.put("readOnly", FileFault.READ_ONLY_NOT_HELD_OF_ITEM);
        }
        if (item.isRepeating() && !String.valueOf(item.type()).endsWith("choice")) {
            there.put("repeats", FileFault.REPEATS_NOT_HELD);
        }
        if (item.extension(Urls.HIDDEN).map(Extension::valueBoolean).orElse(false) && !figure) {
            there.put("hidden", FileFault.HIDDEN_NOT_HELD_OF_ITEM);
        }
        there.forEach(
                (element, fault) -> problems.leaveOut(Where.pointer(pointer + "/" + element), item.linkId(), fault));
        item.extension(Urls.UNIT)
                .ifPresent(unit -> problems.note(Where.pointer(pointer + "/extension"), item.linkId(), FileFault.UNIT));
    }
}
