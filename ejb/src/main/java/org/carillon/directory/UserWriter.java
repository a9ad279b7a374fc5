package org.carillon.directory;

import java.util.Set;

import org.carillon.directory.ObjectChanged.Aspect;

/** Applies a change to a user. */
final class UserWriter {

    private UserWriter() {
    }

    static Set<Aspect> apply(ObjectWriter common, User user, UserChange change) {
        Set<Aspect> aspects = common.apply(user, change);
        boolean locked = Values.orKept(change.locked, user.locked());
        if (locked != user.locked()) {
            aspects.add(Aspect.LOCKED);
        }
        String email = change.email == null ? user.email()
                : change.email.isBlank() ? null : EmailAddress.of(change.email).value();
        user.describe(email, Values.orKept(change.administrator, user.administrator()), locked,
                Values.orKept(change.secondFactor, user.secondFactor()));
        user.receiveMailByName(Values.orKept(change.nameIsEmail, user.nameIsEmail()));
        if (change.otherEmails != null) {
            Values.replace("e-mails", user.otherEmails(), change.otherEmails, address -> EmailAddress.of(address).value());
        }
        if (change.forks != null) {
            Values.replace("forks", user.forks(), change.forks, StoredFork::of);
        }
        if (change.wakeUps != null) {
            Values.replace("wake-ups", user.wakeUps(), change.wakeUps, StoredWakeUp::of);
        }
        return aspects;
    }
}
