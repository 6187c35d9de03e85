package org.earshot.insight.reading.page;

/** The words of the pages in one language, subject by subject. */
record Bundles(PageWords page, AnsweringWords answering, CompareWords comparing, MixWords mixing) {}
