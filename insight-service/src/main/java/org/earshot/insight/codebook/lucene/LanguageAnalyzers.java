package org.earshot.insight.codebook.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** The one place that lists them. None leaves out stop words: "no food" is not "food". */
final class LanguageAnalyzers {
    private static final CharArraySet NONE = CharArraySet.EMPTY_SET;
    private static final String ENGLISH_STOP_WORDS = "english_stop.txt";

    private static final Map<String, Function<CharArraySet, Analyzer>> OF = Map.ofEntries(
            Map.entry("ar", ArabicAnalyzer::new),
            Map.entry("bn", BengaliAnalyzer::new),
            Map.entry("de", GermanAnalyzer::new),
            Map.entry("en", EnglishAnalyzer::new),
            Map.entry("es", none -> new Spanish()),
            Map.entry("fa", PersianAnalyzer::new),
            Map.entry("fr", FrenchAnalyzer::new),
            Map.entry("hi", HindiAnalyzer::new),
            Map.entry("it", ItalianAnalyzer::new),
            Map.entry("nl", DutchAnalyzer::new),
            Map.entry("pt", PortugueseAnalyzer::new),
            Map.entry("ru", RussianAnalyzer::new),
            Map.entry("tr", TurkishAnalyzer::new));

    private static final Map<String, CharArraySet> STOP_WORDS = Map.ofEntries(
            Map.entry("ar", ArabicAnalyzer.getDefaultStopSet()),
            Map.entry("bn", BengaliAnalyzer.getDefaultStopSet()),
            Map.entry("de", GermanAnalyzer.getDefaultStopSet()),
            Map.entry("en", english()),
            Map.entry("es", SpanishAnalyzer.getDefaultStopSet()),
            Map.entry("fa", PersianAnalyzer.getDefaultStopSet()),
            Map.entry("fr", FrenchAnalyzer.getDefaultStopSet()),
            Map.entry("hi", HindiAnalyzer.getDefaultStopSet()),
            Map.entry("it", ItalianAnalyzer.getDefaultStopSet()),
            Map.entry("nl", DutchAnalyzer.getDefaultStopSet()),
            Map.entry("pt", PortugueseAnalyzer.getDefaultStopSet()),
            Map.entry("ru", RussianAnalyzer.getDefaultStopSet()),
            Map.entry("tr", TurkishAnalyzer.getDefaultStopSet()));

    private final Map<String, Analyzer> made = new ConcurrentHashMap<>();

    static boolean has(String language) {
        return OF.containsKey(language);
    }

    static CharArraySet stopWords(String language) {
        return STOP_WORDS.getOrDefault(language, NONE);
    }

    /** The analyser of a language that {@link #has} one, given by its primary subtag. */
    Analyzer of(String language) {
        return made.computeIfAbsent(
                language, tag -> Objects.requireNonNull(OF.get(tag)).apply(NONE));
    }

    private static CharArraySet english() {
        try (InputStream list = Objects.requireNonNull(
                SnowballFilter.class.getResourceAsStream(ENGLISH_STOP_WORDS), ENGLISH_STOP_WORDS)) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Singular and plural alone: the lighter of the analyser's own filters tells {@code casa} from {@code casas}. */
    private static final class Spanish extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new SpanishPluralStemFilter(new LowerCaseFilter(words)));
        }
    }
}
