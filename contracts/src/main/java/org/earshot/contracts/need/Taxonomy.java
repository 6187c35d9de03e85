package org.earshot.contracts.need;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.LocalizedText;

/** A list of needs with their names. Immutable. */
public final class Taxonomy {
    private final List<TaxonomyTerm> terms;
    private final Map<String, LocalizedText> names;

    private Taxonomy(List<TaxonomyTerm> terms) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (TaxonomyTerm term : terms) {
            texts.computeIfAbsent(term.code(), code -> new LinkedHashMap<>()).put(term.language(), term.name());
        }
        Map<String, LocalizedText> localized = new LinkedHashMap<>();
        texts.forEach((code, byLanguage) -> localized.put(code, new LocalizedText(byLanguage)));
        this.terms = List.copyOf(terms);
        this.names = localized;
    }

    /** The SDOH domains of the Gravity Project, in English, Spanish and Arabic. */
    public static Taxonomy gravity() {
        return Gravity.TAXONOMY;
    }

    /** A taxonomy of these terms. */
    public static Taxonomy of(List<TaxonomyTerm> terms) {
        return new Taxonomy(terms);
    }

    /** This taxonomy with an organisation's own terms; a term for a known code and language renames it. */
    public Taxonomy extendedBy(List<TaxonomyTerm> more) {
        List<TaxonomyTerm> all = new ArrayList<>(terms);
        for (TaxonomyTerm term : more) {
            all.removeIf(t -> t.code().equals(term.code()) && t.language().equals(term.language()));
            all.add(term);
        }
        return new Taxonomy(all);
    }

    /** Every term, one for each code and language. */
    public List<TaxonomyTerm> terms() {
        return terms;
    }

    /** Every code once, in the order of the list. */
    public Set<String> codes() {
        return new LinkedHashSet<>(names.keySet());
    }

    /** Whether the code is in the list. */
    public boolean has(String code) {
        return names.containsKey(code);
    }

    /** The need's name in {@code language}, else in the list's first language; the code itself when it is not known. */
    public String name(String code, String language) {
        LocalizedText name = names.get(code);
        return name == null ? code : name.in(language);
    }
}
