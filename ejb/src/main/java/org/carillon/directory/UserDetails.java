package org.carillon.directory;

import java.util.List;

/** A user's own values as a form edits them. */
public record UserDetails(ObjectDetails object, String email, List<String> otherEmails, boolean nameIsEmail, boolean administrator,
                          boolean locked, boolean secondFactor, List<Fork> forks, List<WakeUp> wakeUps) {
}
