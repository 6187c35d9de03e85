package org.earshot.insight.understanding;

import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;

/** The themes that words may be given. */
public interface GivenThemes {

    /** Those of the codebook in force; in a transaction of its own. */
    List<Theme> read(UUID organizationId);

    /** The same, in the organisation's transaction. */
    List<Theme> current(UUID organizationId);
}
