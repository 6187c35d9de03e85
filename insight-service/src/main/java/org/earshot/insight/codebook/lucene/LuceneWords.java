package org.earshot.insight.codebook.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.earshot.insight.codebook.Word;
import org.earshot.insight.codebook.Words;

/** Apache Lucene's analysers, by the primary subtag of the language; ICU's word boundaries for languages that have none. */
@ApplicationScoped
public class LuceneWords implements Words {
    /** Accents of Latin, Greek and Cyrillic, vowel signs and tatweel of Arabic; the vowel signs of Indic scripts are letters. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670]+");

    private final LanguageAnalyzers analyzers = new LanguageAnalyzers();
    private final Map<String, Set<String>> stopWords = new ConcurrentHashMap<>();

    @Override
    public List<Word> of(String language, String text) {
        return stems(language) ? stemmed(primary(language), text) : bounded(primary(language), text);
    }

    private List<Word> stemmed(String language, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzers.of(language).tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                int start = place.startOffset();
                int end = place.endOffset();
                words.add(new Word(form(stem.toString()), form(text.substring(start, end)), start, end));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** By UAX #29, with dictionaries for scripts that are written without blanks. */
    private static List<Word> bounded(String language, String text) {
        List<Word> words = new ArrayList<>();
        BreakIterator bounds = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        bounds.setText(text);
        int start = bounds.first();
        for (int end = bounds.next(); end != BreakIterator.DONE; end = bounds.next()) {
            if (bounds.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                String form = form(text.substring(start, end));
                words.add(new Word(form, form, start, end));
            }
            start = end;
        }
        return words;
    }

    @Override
    public Set<String> stopWords(String language) {
        return stopWords.computeIfAbsent(primary(language), tag -> LanguageAnalyzers.stopWords(tag).stream()
                .map(word -> form(new String((char[]) word)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean stems(String language) {
        return LanguageAnalyzers.has(primary(language));
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    private static String form(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7F) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return lower;
    }
}
