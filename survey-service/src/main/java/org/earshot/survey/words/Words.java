package org.earshot.survey.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of this service's pages, in English; other languages are in {@code messages/survey_*.properties}. */
@MessageBundle("survey")
public interface Words {
    @Message("Sign in")
    String signIn();

    @Message("Error")
    String error();

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("E-mail address or password is wrong. Check both and try again.")
    String wrongSignIn();

    @Message("Too many sign-ins failed. Wait a quarter of an hour, then try again.")
    String limitedSignIn();

    @Message("Surveys")
    String instruments();

    @Message("There is no survey yet.")
    String noInstruments();

    @Message("API description")
    String apiDescription();

    @Message("Title")
    String title();

    @Message("Status")
    String status();

    @Message("Latest version")
    String latestVersion();

    @Message("Changed")
    String changed();

    @Message("Sample")
    String sample();

    @Message("Draft")
    String draft();

    @Message("Takes answers")
    String takesAnswers();

    @Message("Closed")
    String closed();

    @Message("Questions: {questions}; languages: {languages}")
    String questionsAndLanguages(int questions, String languages);

    @Message("Draft, revision {revision}")
    String draftRevision(int revision);

    @Message("A check of the draft finds nothing to mend.")
    String nothingFound();

    @Message("Must be mended")
    String mustBeMended();

    @Message("Look at it")
    String lookAtIt();

    @Message("Question {number} was edited since people answered it. Does it still mean the same?")
    String stillTheSame(int number);

    @Message("Yes: its figures go on")
    String meansTheSame();

    @Message("No: its figures begin anew")
    String meansSomethingElse();

    @Message("Versions")
    String versions();

    @Message("Nothing is published yet.")
    String noVersions();

    @Message("What it asks in other words")
    String askedOtherwise();

    @Message("Figures go on")
    String figuresGoOn();

    @Message("Figures begin anew")
    String figuresBeginAnew();

    @Message("Version {version}, published {day}")
    String versionPublished(int version, String day);

    @Message("takes answers until {day}")
    String until(String day);

    @Message("closed {day}")
    String closedOn(String day);

    @Message("Close version {version}")
    String closeVersion(int version);

    @Message("Links")
    String links();

    @Message("Program")
    String program();

    @Message("Site")
    String site();

    @Message("Version")
    String version();

    @Message("Language")
    String language();

    @Message("Made")
    String made();

    @Message("the browser’s")
    String browsersLanguage();

    @Message("Opens")
    String opens();

    @Message("Opens nothing any more")
    String opensNothing();

    @Message("Revoke")
    String revoke();

    @Message("Revoke the link for {program}, {site}")
    String revokeLink(String program, String site);

    @Message("Make a link with QR code")
    String makeLink();

    @Message("A link needs a published version, a program and a site.")
    String linkNeeds();

    @Message("The new link")
    String newLink();

    @Message("Copy or print it now: it is shown only this once. Whoever has it can answer.")
    String linkOnce();

    @Message("Address")
    String address();

    @Message("For a tablet at the door (kiosk)")
    String kiosk();

    @Message("Large type; after each person it forgets them and begins again, also when somebody walks away.")
    String kioskHint();

    @Message("Back to the survey")
    String backToInstrument();

    @Message("Settings")
    String settings();

    @Message("Languages")
    String languages();

    @Message("In these people are told what was heard and what was done.")
    String languagesHint();

    @Message("Remove {language}")
    String removeLanguage(String language);

    @Message("Fewest people behind a figure")
    String threshold();

    @Message("Weeks to a false alert, on average")
    String falseAlarms();

    @Message("How we listen: alerts, thresholds, versions")
    String howWeListen();

    @Message("Exports")
    String exports();

    @Message("Take responses along as CSV, Excel, Parquet, SPSS or FHIR. Who took what is written down.")
    String exportsLead();

    @Message("Programs and sites")
    String programsAndSites();

    @Message("Programs")
    String programs();

    @Message("Sites")
    String sites();

    @Message("None yet")
    String none();

    @Message("Name")
    String name();

    @Message("Kind")
    String kind();

    @Message("Add")
    String add();

    @Message("Team")
    String people();

    @Message("Role")
    String role();

    @Message("Administrator")
    String admin();

    @Message("Program manager")
    String manager();

    @Message("Analyst")
    String analyst();

    @Message("Facilitator")
    String facilitator();

    @Message(
            "A facilitator lets people answer on a device at the door, or enters what they say, and sees nothing else:")
    String facilitatorHint();

    @Message("First password")
    String firstPassword();

    @Message("At least 10 characters.")
    String passwordHint();

    @Message("Clients")
    String clients();

    @Message("Programs of yours that read or send data sign in as a client.")
    String clientsLead();

    @Message("Remove {name}")
    String removeClient(String name);

    @Message("Remove")
    String remove();

    @Message("The new client")
    String newClient();

    @Message("Copy the secret now: it is shown only this once.")
    String secretOnce();

    @Message("Client id")
    String clientId();

    @Message("Client secret")
    String clientSecret();

    @Message("There is no sample.")
    String noSample();

    @Message("Surveys: {instruments}. Links: {links}. Programs and sites: {places}. And every answer to them.")
    String sampleSize(int instruments, int links, int places);

    @Message("Remove the sample")
    String removeSample();
}
