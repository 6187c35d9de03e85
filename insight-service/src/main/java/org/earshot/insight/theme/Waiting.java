package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.insight.organization.Touched;

/** Organisations with texts to sort. */
@ApplicationScoped
public class Waiting extends Touched {}
