package org.earshot.ingest.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.scenario.Surveys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {
    private static final Instrument CHECK_IN = Surveys.checkIn();

    @ParameterizedTest(name = "{0} in {1} reads as {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    a choice               | food      | answer=often              | often
                    several choices        | help      | answer=rides&answer=childcare | [rides, childcare]
                    no                     | car       | answer=false              | false
                    a rating               | stress    | answer=10                 | 10
                    a number               | household | answer= 5                 | 5
                    Arabic digits          | household | answer=١٢                 | 12
                    a date                 | moved     | day=3&month=02&year=2019  | 2019-02-03
                    a date, Arabic digits  | moved     | day=٣&month=٢&year=٢٠١٩   | 2019-02-03
                    a line                 | street    | answer=  the pantry       | the pantry
                    """)
    void what_people_enter_becomes_an_answer(String label, String question, String entry, String expected) {
        AnswerForm.Given given = AnswerForm.read(question(question), entry(entry));

        assertThat(given.mistake()).isNull();
        assertThat(given.answer()).extracting(Answer::json).hasToString(expected);
        assertThat(AnswerForm.read(question(question), AnswerForm.show(question(question), given.answer()))
                        .answer())
                .isEqualTo(given.answer());
    }

    @ParameterizedTest(name = "{0} in {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing where required    | food      | x=                        | required
                    a choice of another form  | food      | answer=always             | choose-one
                    none and another          | help      | answer=rides&answer=none  | exclusive-choice
                    a word                    | household | answer=many               | not-a-number
                    half a person             | household | answer=2.5                | whole-number
                    half, with a comma        | household | answer=2,5                | whole-number
                    too many                  | household | answer=21                 | out-of-range
                    a rating beyond           | stress    | answer=11                 | choose-one
                    31 February               | moved     | day=31&month=2&year=2019  | not-a-date
                    half a date               | moved     | day=31&month=&year=       | not-a-date
                    a year of two digits      | moved     | day=3&month=2&year=19     | not-a-date
                    long ago                  | moved     | day=3&month=2&year=1949   | date-out-of-range
                    """)
    void what_is_no_answer_is_told_as_what_it_is(String label, String question, String entry, String mistake) {
        AnswerForm.Given given = AnswerForm.read(question(question), entry(entry));

        assertThat(given.answer()).isNull();
        assertThat(given.mistake()).extracting(Mistake::code).isEqualTo(mistake);
    }

    @ParameterizedTest(name = "{0} in {1} reads as {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    other, with words         | from  | answer=other&other=a boat        | {choices=[other], other=a boat}
                    words without choosing    | from  | other=a boat                     | {choices=[other], other=a boat}
                    other, without words      | from  | answer=other&other=              | other
                    words beside a choice     | fits  | answer=day&other=the night       | {choices=[day, other], other=the night}
                    I agree                   | part  | answer=true                      | true
                    a point of a scale        | alone | answer=3                         | 3
                    a time                    | call  | answer=09:05                     | 09:05
                    a time, Arabic digits     | call  | answer=٩:٠٥                      | 09:05
                    a number of the country   | phone | answer=020 7946 0018             | +442079460018
                    a number from abroad      | phone | answer=+52 55 5555 0100          | +525555550100
                    a number, Arabic digits   | phone | answer=٠٢٠٧٩٤٦٠٠١٨               | +442079460018
                    an address                | mail  | answer= amal@example.org         | amal@example.org
                    an order with a gap       | first | answer=&answer=food              | [food]
                    """)
    void the_further_types_of_questions_are_read_too(String label, String question, String entry, String expected) {
        Question asked = Surveys.furtherTypes().question(question).orElseThrow();

        AnswerForm.Given given = AnswerForm.read(asked, entry(entry));

        assertThat(given.mistake()).isNull();
        assertThat(given.answer()).extracting(Answer::json).hasToString(expected);
        assertThat(AnswerForm.read(asked, AnswerForm.show(asked, given.answer()))
                        .answer())
                .isEqualTo(given.answer());
    }

    @ParameterizedTest(name = "{0} in {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    words beside another choice | from  | answer=here&other=a boat   | other-not-chosen
                    no time                     | call  | answer=25:00               | not-a-time
                    at night                    | call  | answer=23:30               | time-out-of-range
                    a short number              | phone | answer=12345               | not-a-phone-number
                    a word                      | phone | answer=call me             | not-a-phone-number
                    half an address             | mail  | answer=amal@               | not-an-address
                    the same twice              | first | answer=food&answer=food    | repeated-choice
                    no point of the scale       | alone | answer=7                   | choose-one
                    """)
    void what_does_not_fit_the_further_types_is_told_as_what_it_is(
            String label, String question, String entry, String mistake) {
        Question asked = Surveys.furtherTypes().question(question).orElseThrow();

        AnswerForm.Given given = AnswerForm.read(asked, entry(entry));

        assertThat(given.answer()).isNull();
        assertThat(given.mistake()).extracting(Mistake::code).isEqualTo(mistake);
    }

    @ParameterizedTest(name = "nothing entered in {0} is a skip")
    @CsvSource({"about-food", "help", "car", "stress", "household", "moved", "street", "else"})
    void nothing_entered_where_nothing_is_required_is_a_skip(String question) {
        assertThat(AnswerForm.read(question(question), Entry.NOTHING).answer()).isEqualTo(new Answer.Skipped());
    }

    private static Question question(String id) {
        return CHECK_IN.question(id).orElseThrow();
    }

    private static Entry entry(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form.split("&", -1)) {
            String[] pair = field.split("=", 2);
            fields.merge(pair[0], List.of(pair[1]), (a, b) -> List.of(a.get(0), b.get(0)));
        }
        return new Entry(fields);
    }
}
