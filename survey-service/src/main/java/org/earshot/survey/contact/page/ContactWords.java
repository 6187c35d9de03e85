package org.earshot.survey.contact.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about people, in English; other languages are in {@code messages/contact_*.properties}. */
@MessageBundle("contact")
public interface ContactWords {
    @Message("People")
    String title();

    @Message(
            "Whom you serve, and how they wish to be written to. Names and numbers are kept sealed; who looks is written down.")
    String lead();

    @Message(
            "There is no key here that seals contacts, so nobody can be kept. The operator sets earshot.contacts.keys and earshot.contacts.lookup-key.")
    String noKey();

    @Message("Nobody is here yet. Add a person, or import a list.")
    String nobody();

    @Message("Nobody was found. A number must be whole; of a name its beginning is enough.")
    String notFound();

    @Message("People: {count}")
    String count(int count);

    @Message("Name, number or e-mail address")
    String find();

    @Message("Find")
    String search();

    @Message("Add a person")
    String add();

    @Message("Import a list")
    String importList();

    @Message("Everyone")
    String everyone();

    @Message("Next page")
    String next();

    @Message("Name")
    String name();

    @Message("Phone number")
    String phone();

    @Message("E-mail address")
    String email();

    @Message("A number or an e-mail address is needed. Several people may share one.")
    String addressHint();

    @Message("Program")
    String program();

    @Message("Site")
    String site();

    @Message("none")
    String none();

    @Message("Groups, between commas")
    String groups();

    @Message("Language")
    String language();

    @Message("Time zone")
    String zone();

    @Message("your organisation’s")
    String homeZone();

    @Message("No messages from")
    String quietFrom();

    @Message("until")
    String quietUntil();

    @Message("More: own number, household, language, quiet hours")
    String more();

    @Message("Number in your own register")
    String reference();

    @Message("Household (the same word for those who live together)")
    String household();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("This cannot be kept yet")
    String mend();

    @Message("May we write?")
    String may();

    @Message("To be asked")
    String surveys();

    @Message("To be told what came of it")
    String updates();

    @Message("agreed")
    String agreed();

    @Message("not agreed")
    String notAgreed();

    @Message("taken back")
    String takenBack();

    @Message("Agrees")
    String agrees();

    @Message("Takes it back")
    String takesBack();

    @Message("Text messages")
    String sms();

    @Message("E-mail")
    String emails();

    @Message("open")
    String open();

    @Message("stopped")
    String stopped();

    @Message("No more messages")
    String stop();

    @Message("Messages again")
    String start();

    @Message("How they said so")
    String how();

    @Message("on paper")
    String onPaper();

    @Message("spoken")
    String spoken();

    @Message("online")
    String online();

    @Message("by message")
    String byMessage();

    @Message("with a list")
    String imported();

    @Message("What was said, latest first")
    String history();

    @Message("by themselves")
    String byThemselves();

    @Message("Others with this number: {count}.")
    String shared(int count);

    @Message(
            "A text then says whom it is for by a short name, and asks for the PIN. Let the person choose both; they need not be their own name.")
    String sharedHint();

    @Message("Short name on this phone")
    String alias();

    @Message("PIN, 4 to 6 digits")
    String pin();

    @Message("Keep both")
    String choose();

    @Message("Forget this person")
    String forget();

    @Message(
            "Name, number and address go for good, and their links close. What they answered stays under a pseudonym that leads nowhere; that their number wants no messages stays as well.")
    String forgetHint();

    @Message("Yes, for good")
    String sure();

    @Message("Who looked")
    String looks();

    @Message("Every look at a name or number, latest first. Nobody can change this list.")
    String looksLead();

    @Message("Earshot, when it wrote")
    String suite();

    @Message("{#switch act}"
            + "{#case 'listed'}saw the list"
            + "{#case 'searched'}searched"
            + "{#case 'shown'}opened"
            + "{#case 'added'}added"
            + "{#case 'changed'}changed"
            + "{#case 'imported'}imported"
            + "{#case 'erased'}forgot"
            + "{#case 'written-to'}wrote to"
            + "{#case 'entered-for'}entered answers for"
            + "{#else}{act}{/switch}")
    String act(String act);

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("People")
    String whom();

    @Message("Back to people")
    String back();

    @Message("The file")
    String file();

    @Message(
            "A CSV file or an Excel workbook with a line of headings, such as: name, phone, email, language, program, site, groups, consent. At most 5,000 rows.")
    String fileHint();

    @Message("Look at it")
    String look();

    @Message("Look again")
    String lookAgain();

    @Message("Group that everyone in it joins (may be left out)")
    String joinGroup();

    @Message("Everyone in the file agreed to be asked")
    String allAgreed();

    @Message("Everyone in the file agreed to be told what came of it")
    String allAgreedUpdates();

    @Message("Nothing is kept until you import.")
    String nothingKept();

    @Message("New: {added}. Known already: {changed}.")
    String would(int added, int changed);

    @Message("Rows left out: {rows}.")
    String leftOut(long rows);

    @Message("Import {people}")
    String take(int people);

    @Message("Discard the file")
    String discard();

    @Message("To mend: {count}")
    String problems(int count);

    @Message("Good to know: {count}")
    String notes(int count);

    @Message("Row")
    String row();

    @Message("Column")
    String column();

    @Message("What is wrong")
    String problem();

    @Message("What the columns hold")
    String columns();

    @Message("Imported. New: {added}. Changed: {changed}.")
    String done(int added, int changed);

    @Message("The file was forgotten after an hour. Choose it again.")
    String gone();

    @Message("{#switch word}"
            + "{#case 'ignore'}nothing to import"
            + "{#case 'name'}Name"
            + "{#case 'first-name'}First name"
            + "{#case 'last-name'}Last name"
            + "{#case 'phone'}Phone number"
            + "{#case 'email'}E-mail address"
            + "{#case 'reference'}Number in your own register"
            + "{#case 'household'}Household"
            + "{#case 'program'}Program"
            + "{#case 'site'}Site"
            + "{#case 'groups'}Groups"
            + "{#case 'language'}Language"
            + "{#case 'zone'}Time zone"
            + "{#case 'surveys'}Agreed to be asked (yes/no)"
            + "{#case 'updates'}Agreed to be told (yes/no)"
            + "{#else}{word}{/switch}")
    String meaning(String word);

    @Message("{#switch code}"
            + "{#case 'no-name'}The name is missing."
            + "{#case 'no-number'}This is no phone number."
            + "{#case 'no-such-number'}No phone can have this number."
            + "{#case 'landline'}This is a landline, which takes no texts."
            + "{#case 'no-email'}An e-mail address has the form name@example.org."
            + "{#case 'no-address'}A number or an e-mail address is needed."
            + "{#case 'not-a-line'}Too long, or more than one line."
            + "{#case 'unknown-program'}There is no such program."
            + "{#case 'unknown-site'}There is no such site."
            + "{#case 'unknown-language'}This is no language that we know."
            + "{#case 'unknown-zone'}This is no time zone; write it as America/Chicago."
            + "{#case 'no-quiet'}Quiet hours need two different times."
            + "{#case 'too-many-groups'}At most 30 groups of at most 60 characters."
            + "{#case 'reference-taken'}Another person has this number in your register."
            + "{#case 'no-alias'}The short name must be 2 to 12 letters or digits."
            + "{#case 'alias-taken'}Somebody else on this phone has this short name."
            + "{#case 'no-pin'}The PIN must be 4 to 6 digits."
            + "{#case 'unclear-consent'}Consent is neither yes nor no."
            + "{#case 'repeated-person'}A row above is the same person."
            + "{#case 'shared-address'}Another person has this number or address too: they share it."
            + "{#case 'stopped'}STOP was sent from it: nothing will be sent there."
            + "{#case 'no-rows'}The file has no rows."
            + "{#case 'too-many-rows'}The file has more than 5,000 rows; divide it."
            + "{#case 'no-name-column'}No column holds names. Say below which one does."
            + "{#case 'no-address-column'}No column holds numbers or addresses. Say below which one does."
            + "{#case 'repeated-column'}Two columns are said to hold the same."
            + "{#case 'file-size'}The file is empty or larger than 4 MiB."
            + "{#case 'password'}The workbook is protected by a password. Save it without one."
            + "{#case 'too-many-cells'}The workbook has too many rows or cells. Keep the rows of people and remove the rest."
            + "{#case 'unreadable-workbook'}The workbook cannot be read. Open it in a spreadsheet program and save it again as .xlsx."
            + "{#case 'unreadable'}From this row on the file cannot be read."
            + "{#else}{code}{/switch}")
    String flaw(String code);

    @Message("Links of their own")
    String ownLinks();

    @Message("None yet.")
    String noLinks();

    @Message("Survey")
    String ownLinkFor();

    @Message("Make a link with QR code")
    String makeOwnLink();

    @Message("Revoke the link to {title}")
    String closeLink(String title);

    @Message("A link of their own")
    String ownLink();

    @Message(
            "It is shown only this once, opens on any device, and is one response that can be corrected until the survey closes. An earlier link to the same survey opens nothing any more.")
    String ownLinkOnce();

    @Message("Back to the person")
    String backToPerson();

    @Message("Enter answers for them")
    String enterFor();

    @Message("Enter answers for somebody")
    String enterForSomebody();

    @Message("Enter answers for {name}")
    String enterForNamed(String name);

    @Message(
            "For people who answer on paper, by phone or in conversation. The pages are those that people see, and ask first whether the person agrees. What you send is marked as entered by you; your name stays in the list of looks only.")
    String enterLead();

    @Message("An earlier link of this person to the same survey no longer opens anything: it is one response.")
    String enterOnce();

    @Message("After each person, the last page leads to the next one. Nobody is named.")
    String enterMany();

    @Message("Open the pages")
    String enterOpen();

    @Message("They can be opened on this device for twelve hours.")
    String enterUntil();
}
