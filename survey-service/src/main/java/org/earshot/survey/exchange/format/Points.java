package org.earshot.survey.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Scale;

/**
 * The points of a scale, made of answers that a file calls by any code: a code that is a whole number keeps it; codes that are the same
 * letters before numbers, as {@code A1}, {@code A2}, get these numbers; others are numbered from 1.
 *
 * @param scale in the order of the file
 * @param byCode the number of each, as conditions write it
 */
public record Points(List<Scale.Point> scale, Map<String, String> byCode) {
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{0,5})([0-9]{1,6})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,6}");

    public Points {
        scale = List.copyOf(scale);
        byCode = Map.copyOf(byCode);
    }

    /** {@code labels} are those of the answers, by their codes in order. */
    public static Points of(Map<String, LocalizedText> labels) {
        List<String> codes = List.copyOf(labels.keySet());
        List<Integer> values = values(codes);
        List<Scale.Point> points = new ArrayList<>();
        Map<String, String> byCode = new LinkedHashMap<>();
        labels.forEach((code, label) -> {
            int value = values.get(points.size());
            points.add(new Scale.Point(value, label));
            byCode.put(code, String.valueOf(value));
        });
        return new Points(points, byCode);
    }

    private static List<Integer> values(List<String> codes) {
        List<Integer> values = new ArrayList<>();
        String letters = null;
        for (String code : codes) {
            Matcher numbered = NUMBERED.matcher(code);
            if (WHOLE.matcher(code).matches() && (letters == null || letters.isEmpty())) {
                letters = "";
                values.add(Integer.valueOf(code));
            } else if (numbered.matches() && (letters == null || letters.equals(numbered.group(1)))) {
                letters = numbered.group(1);
                values.add(Integer.valueOf(numbered.group(2)));
            }
        }
        if (values.size() == codes.size() && values.stream().distinct().count() == values.size()) {
            return values;
        }
        values.clear();
        for (int i = 1; i <= codes.size(); i++) {
            values.add(i);
        }
        return values;
    }

    /** Says which numbers stand for the codes, where they are others. */
    public void tell(Where where, Problems problems) {
        List<String> changed = new ArrayList<>();
        byCode.forEach((code, value) -> {
            if (!code.equals(value)) {
                changed.add(code + " = " + value);
            }
        });
        if (!changed.isEmpty()) {
            changed.sort(null);
            problems.note(where, String.join(", ", changed), FileFault.NUMBERED);
        }
    }
}
