package org.earshot.local.sample;

/** The sample's programs and sites. */
enum SamplePlace {
    FOOD_PANTRY("Food pantry"),
    FAMILY_SUPPORT("Family support"),
    YOUTH_CENTRE("Youth centre"),
    RIVERSIDE("Riverside"),
    HILLCREST("Hillcrest");

    private final String title;

    SamplePlace(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isSite() {
        return this == RIVERSIDE || this == HILLCREST;
    }
}
