package org.earshot.insight.theme.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages "In their words", in English; other languages are in {@code messages/themes_*.properties}. */
@MessageBundle("themes")
public interface ThemeWords {
    @Message("In their words")
    String title();

    @Message(
            "What people write when they are asked to say it themselves, sorted by rules that you can read and change.")
    String lead();

    @Message("Nothing to show yet")
    String emptyTitle();

    @Message(
            "Fewer than {threshold} people have written something in the last twelve weeks. As soon as there are as many, you see here what they write about. Only questions for longer answers count.")
    String emptyLead(int threshold);

    @Message("Themes")
    String themes();

    @Message("{people} people wrote between {from} and {to}.")
    String wrote(String people, String from, String to);

    @Message("{share} of them wrote only about what no theme knows.")
    String unthemed(String share);

    @Message("Fewer than {threshold} of them wrote only about what no theme knows.")
    String unthemedFew(int threshold);

    @Message("{count} responses are still being sorted; until then they count as before.")
    String waiting(String count);

    @Message("twelve weeks before:")
    String before();

    @Message("{people} people")
    String people(String people);

    @Message("Themes that fewer than {threshold} people wrote about")
    String quiet(int threshold);

    @Message("fewer than {threshold} people")
    String few(int threshold);

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message("{share} of {people} people who looked say that it is not what they wrote about.")
    String misread(String share, String people);

    @Message("Not enough people have said yet whether it is what they wrote about.")
    String notAsked();

    @Message("Be told when it changes")
    String watch();

    @Message(
            "Its weekly share is then watched like a need, for everyone, every program, site and group, and raises the same alerts: who, since when, how sure. A changed rule begins anew.")
    String watchHint();

    @Message("Watch this theme")
    String watchIt();

    @Message("Watched since {day}. A change is told on “What changed”.")
    String watchedSince(String day);

    @Message("Its rule was changed: what happened before the week of {day} is history and raises no alert.")
    String ringsFrom(String day);

    @Message("Watch it no more")
    String leave();

    @Message("Its open alerts are then closed.")
    String leaveHint();

    @Message("Twenty themes are watched already. Watch another one no more first.")
    String watchedFull();

    @Message("While it is set aside it raises no alert.")
    String quietWhileAside();

    @Message(
            "This theme is set aside: too many of those who wrote say that it is not what they wrote about. Do not act on this alert alone.")
    String alertSetAside();

    @Message("set aside")
    String setAside();

    @Message(
            "Too many people say that it is not what they wrote about (the middle of the interval lies above 30 %). Nothing is told of it elsewhere and no quote is shown, until the rule is changed.")
    String setAsideWhy();

    @Message("In their own words")
    String quotes();

    @Message(
            "Whoever wrote sees, with their receipt, which themes their words were given, and may say yes, partly or no. A theme is set aside when the middle of the 95 % interval of “no” lies above 30 %.")
    String definitionUnderstood();

    @Message("Add a theme")
    String add();

    @Message("Words that come up more than before")
    String emerging();

    @Message("The last four weeks against the twenty-four before. Each person counts once for each word.")
    String emergingLead();

    @Message("No word has risen beyond what chance would do.")
    String noneRisen();

    @Message("Word")
    String word();

    @Message("Now")
    String now();

    @Message("Before")
    String wordBefore();

    @Message("Standard errors")
    String z();

    @Message("How this is counted")
    String definition();

    @Message(
            "A theme is a list of words and rules for each language. A text is in a theme when a line of the rule is met, whatever inflection it uses; no machine guesses. A theme says what a text is about, not whether a need is there: \u201cwe have enough food\u201d is about food.")
    String definitionTheme();

    @Message(
            "A share is of the distinct people who wrote in languages that the theme has a rule for, with its 95 % interval (Wilson). Whoever writes about two things is in both, so shares add up to more than 100 %.")
    String definitionShare();

    @Message(
            "Emerging words: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), three standard errors or more. Left out: words that say nothing by themselves, numbers, addresses, and what is written as a name. Of very many texts, the newest 5,000 of these weeks and 15,000 before are compared.")
    String definitionWords();

    @Message(
            "Nothing is shown that fewer than {threshold} people stand behind, and no text is shown whose author did not agree.")
    String definitionGate(int threshold);

    @Message("As JSON")
    String json();

    @Message("Back to all themes")
    String back();

    @Message("A new theme")
    String newTheme();

    @Message("The rules")
    String rules();

    @Message("One line is enough to be in the theme. Words count in every inflection.")
    String rulesLead();

    @Message("How to write a line")
    String howTo();

    @Message("this word, however it is inflected")
    String howWord();

    @Message("these words side by side")
    String howRow();

    @Message("any word that begins so")
    String howBeginning();

    @Message("both, anywhere in the text")
    String howAll();

    @Message("near each other: at most three words in between")
    String howNear();

    @Message("these words do not count")
    String howNot();

    @Message("Name in {language}")
    String nameIn(String language);

    @Message("Rule for texts in {language}, one line each")
    String ruleIn(String language);

    @Message("Short name, for addresses")
    String id();

    @Message("Lower-case letters, digits and hyphens, such as after-school. It stays.")
    String idHint();

    @Message("Another language")
    String another();

    @Message("Its code")
    String anotherTag();

    @Message("Your own tests")
    String tests();

    @Message(
            "Texts that must be in the theme, and texts that must not, one each line, begun with the language: en: We have no food. The theme is not saved while one fails.")
    String testsLead();

    @Message("Must be in it")
    String mustBe();

    @Message("Must not be in it")
    String mustNot();

    @Message("See what it would change")
    String preview();

    @Message("Save")
    String save();

    @Message("Remove this theme")
    String remove();

    @Message("Yes, remove it")
    String removeYes();

    @Message("Its rules are gone from the codebook; texts are sorted without it, those of the past too.")
    String removeHint();

    @Message("Saved as version {version} of the codebook. Texts are being sorted again; shares follow within seconds.")
    String saved(int version);

    @Message("Removed. Version {version} of the codebook is in force.")
    String removed(int version);

    @Message("What it would change")
    String effect();

    @Message("Among the latest {texts} texts:")
    String effectOver(String texts);

    @Message("In the theme as it is: {people}.")
    String effectBefore(String people);

    @Message("Would come in: {people}.")
    String effectJoining(String people);

    @Message("Would fall out: {people}.")
    String effectLeaving(String people);

    @Message("Nothing is saved yet.")
    String notSaved();

    @Message("That cannot be saved")
    String refused();

    @Message("Somebody else changed the codebook meanwhile. Nothing was saved; load the page again.")
    String meanwhile();

    @Message("The codebook is full: at most 100 themes.")
    String full();

    @Message("The short name is malformed, or missing.")
    String badId();

    @Message("The theme has no name.")
    String noName();

    @Message("The name in {language} is longer than 80 characters.")
    String longName(String language);

    @Message("{language} is no language code; write es or es-MX.")
    String badLanguage(String language);

    @Message("No rule has a line.")
    String noRule();

    @Message("There are too many lines, languages or tests.")
    String tooMany();

    @Message("{language}, line {line}: nothing stands beside the sign.")
    String partMissing(String language, int line);

    @Message("{language}, line {line}: there is no word in it.")
    String noWord(String language, int line);

    @Message("{language}, line {line}: * needs three letters before it.")
    String shortBeginning(String language, int line);

    @Message("{language}, line {line}: the number after ~ must be 1 to 20.")
    String badDistance(String language, int line);

    @Message("{language}, line {line}: it is too long.")
    String tooLong(String language, int line);

    @Message("Test {line} ({language}) fails: the rule says the opposite.")
    String exampleFails(String language, int line);

    @Message("The starter codebook")
    String starter();

    @Message("Version {version} of the codebook")
    String version(int version);

    @Message("You can read this. Managers and administrators can change it.")
    String readOnly();
}
