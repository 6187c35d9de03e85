package org.earshot.local.sample;

import org.jspecify.annotations.Nullable;

/** The running suite did not take the sample; the message says which request and why. Starting again goes on with it. */
public final class SampleRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    SampleRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
