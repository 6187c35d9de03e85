package org.earshot.survey.identity;

import java.time.Duration;

/** Issues tokens that every service verifies by itself. */
public interface Tokens {
    /** A signed token that is good for {@code validity}. It cannot be taken back before. */
    String issue(Bearer bearer, Duration validity);
}
