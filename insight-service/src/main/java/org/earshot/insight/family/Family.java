package org.earshot.insight.family;

/** A need at a place: all its series are watched together. */
public record Family(String need, Place place) {}
