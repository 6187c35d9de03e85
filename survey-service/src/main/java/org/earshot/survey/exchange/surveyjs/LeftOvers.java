package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.survey.exchange.format.Problems;

/** The members of an element that nothing is made of: said, each with its place. */
final class LeftOvers {
    /** They change how a survey looks or moves, and nothing of what it asks. */
    private static final Set<String> LOOKS = Set.of(
            "$schema",
            "addpaneltext",
            "addrowtext",
            "allowclear",
            "allowcompletesurveyautomatic",
            "allowimagespreview",
            "autogrow",
            "buttonsize",
            "cellhint",
            "checkerrorsmode",
            "choicesorder",
            "clearinvisiblevalues",
            "clearifinvisible",
            "colcount",
            "confirmdelete",
            "confirmdeletetext",
            "cols",
            "completetext",
            "cookiename",
            "descriptionlocation",
            "displaymode",
            "displayratedescriptionsasextremeitems",
            "errorlocation",
            "firstpageisstarted",
            "fileorphotoplaceholder",
            "fileplaceholder",
            "fittocontainer",
            "focusfirstquestionautomatic",
            "focusonfirsterror",
            "gonextpageautomatic",
            "headerview",
            "hidenumber",
            "imageheight",
            "imagewidth",
            "indent",
            "innerindent",
            "itemsize",
            "itemtitlewidth",
            "logo",
            "logofit",
            "logoheight",
            "logoposition",
            "logowidth",
            "mapdatatype",
            "maxothertextlength",
            "maxtimetofinish",
            "maxwidth",
            "minwidth",
            "mobileview",
            "mode",
            "needconfirmremovefile",
            "noentriestext",
            "pagenexttext",
            "pageprevtext",
            "paneladdtext",
            "panelnexttext",
            "panelprevtext",
            "panelremovebuttonlocation",
            "panelremovetext",
            "panelsstate",
            "photoplaceholder",
            "placeholder",
            "progressbarlocation",
            "progressbarshowpagenumbers",
            "progressbarshowpagetitles",
            "progressbartype",
            "questiondescriptionlocation",
            "questionerrorlocation",
            "questionsonpagemode",
            "questionstartindex",
            "questiontitlelocation",
            "questiontitlepattern",
            "ratecolormode",
            "ratedisplaymode",
            "ratetype",
            "removepaneltext",
            "renderas",
            "rendermode",
            "requirederrortext",
            "requiredtext",
            "rows",
            "searchenabled",
            "separatespecialchoices",
            "showclearbutton",
            "showcompletepage",
            "shownavigationbuttons",
            "shownumber",
            "showpagenumbers",
            "showpagetitles",
            "showpreviewbeforecomplete",
            "showprevbutton",
            "showprogressbar",
            "showquestionnumbers",
            "showrangeinprogress",
            "showtimerpanel",
            "showtitle",
            "showtoc",
            "size",
            "startsurveytext",
            "startwithnewline",
            "state",
            "storedataastext",
            "tabalign",
            "tag",
            "templatequestiontitlelocation",
            "templatetitlelocation",
            "textupdatemode",
            "titlelocation",
            "toclocation",
            "usedisplayvaluesindynamictexts",
            "waitforupload",
            "width",
            "widthmode");

    private LeftOvers() {}

    static void list(Element element, Problems problems) {
        for (Map.Entry<String, JsonNode> member : element.unread()) {
            one(element, member.getKey(), value(member.getValue()), problems);
        }
    }

    private static String value(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static void one(Element element, String member, String value, Problems problems) {
        if (LOOKS.contains(member.toLowerCase(Locale.ROOT))) {
            problems.note(
                    element.where(member), value, "looks", "how a survey looks is decided here", "Nothing to do.");
            return;
        }
        Listed listed =
                switch (member) {
                    case "defaultValue", "defaultValueExpression", "defaultDisplayValue" ->
                        new Listed(
                                "default-not-held",
                                "no answer is filled in beforehand: one that is there is easily left standing",
                                "Nothing to do, unless other questions rely on it.");
                    case "enableIf", "readOnly" ->
                        new Listed(
                                "read-only-not-held",
                                "a question that is shown can be answered",
                                "Say when it is shown with visibleIf, or make it a text to read.");
                    case "triggers" ->
                        new Listed(
                                "trigger-not-held",
                                "an answer sets or ends nothing by itself",
                                "Ask for consent with a question of that type, and give later questions conditions.");
                    case "choicesByUrl", "choicesFromQuestion", "choicesVisibleIf", "choicesEnableIf" ->
                        new Listed(
                                "choice-filter-not-held",
                                "the choices are those that the file lists, for everybody",
                                "List them, or split the question, one for each condition.");
                    case "hasComment", "showCommentArea", "commentText" ->
                        new Listed(
                                "comment-not-held",
                                "there is no room for a remark beside an answer",
                                "Ask for it in a question of its own.");
                    case "minValueExpression",
                            "maxValueExpression",
                            "maxLength",
                            "maskSettings",
                            "maskType",
                            "minSelectedChoices",
                            "maxSelectedChoices",
                            "keyDuplicationError",
                            "keyName",
                            "eachRowUnique" ->
                        new Listed(
                                "constraint-not-held",
                                "an answer cannot be held to this",
                                "Say it in the description, or as a validator with its own text.");
                    default ->
                        new Listed("not-held", "there is nothing like this", "Leave it out, or say it in words.");
                };
        problems.leaveOut(element.where(member), value, listed.code(), listed.detail(), listed.fix());
    }

    private record Listed(String code, String detail, String fix) {}
}
