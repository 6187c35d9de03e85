package org.earshot.insight.question;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.insight.organization.Touched;

/** Organisations with responses that are not counted yet for what they say of questions. */
@ApplicationScoped
public class ToCount extends Touched {}
