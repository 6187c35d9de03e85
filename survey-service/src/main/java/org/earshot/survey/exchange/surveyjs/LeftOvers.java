package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.survey.exchange.format.FileFault;
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
            problems.note(element.where(member), value, FileFault.LOOKS);
            return;
        }
        FileFault fault =
                switch (member) {
                    case "defaultValue", "defaultValueExpression", "defaultDisplayValue" -> FileFault.DEFAULT_NOT_HELD;
                    case "enableIf", "readOnly" -> FileFault.READ_ONLY_NOT_HELD;
                    case "triggers" -> FileFault.TRIGGER_NOT_HELD;
                    case "choicesByUrl", "choicesFromQuestion", "choicesVisibleIf", "choicesEnableIf" ->
                        FileFault.CHOICE_FILTER_NOT_HELD;
                    case "hasComment", "showCommentArea", "commentText" -> FileFault.COMMENT_NOT_HELD;
                    case "minValueExpression",
                            "maxValueExpression",
                            "maxLength",
                            "maskSettings",
                            "maskType",
                            "minSelectedChoices",
                            "maxSelectedChoices",
                            "keyDuplicationError",
                            "keyName",
                            "eachRowUnique" -> FileFault.CONSTRAINT_NOT_HELD;
                    default -> FileFault.NOT_HELD;
                };
        problems.leaveOut(element.where(member), value, fault);
    }
}
