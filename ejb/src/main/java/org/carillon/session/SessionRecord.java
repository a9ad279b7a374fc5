package org.carillon.session;

import org.carillon.secret.SealedSecret;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/** A session with what it logs in with; stays inside this topic. */
record SessionRecord(SessionView view, String loginName, SealedSecret password) {

    String openPassword(SecretVault vault) {
        return vault.open(SecretColumn.SESSION_PASSWORD.place(view.id().toString()), password);
    }
}
