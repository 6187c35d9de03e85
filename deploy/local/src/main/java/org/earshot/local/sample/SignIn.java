package org.earshot.local.sample;

/** Who signs in to the sample's console, and with what. */
public record SignIn(String email, String password) {
    @Override
    public String toString() {
        return "SignIn[" + email + "]";
    }
}
