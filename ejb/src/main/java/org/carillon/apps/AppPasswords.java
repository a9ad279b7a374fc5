package org.carillon.apps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.AppView;
import org.carillon.error.NotAllowed;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/** The clear passwords of app objects, for digests and nothing else. */
@ApplicationScoped
class AppPasswords {

    @Inject
    private SecretVault vault;

    /** @throws NotAllowed where the app has no password, so that nobody can log in */
    String of(AppView app) {
        if (app.password() == null) {
            throw new NotAllowed("the app has no password");
        }
        return vault.open(SecretColumn.OBJECT_PASSWORD.place(app.guid().toString()), app.password());
    }
}
