package org.carillon.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.secret.SecretVault;

/** Gives the password of a session to those inside the PBX who protect values for its client. */
@ApplicationScoped
public class SessionSecrets {

    @Inject
    private SessionRecords records;
    @Inject
    private SecretVault vault;

    /** @throws NotFound if the session has ended */
    public String passwordOf(Guid owner, Guid session) {
        return records.byId(owner, session).orElseThrow(() -> new NotFound("the session")).openPassword(vault);
    }
}
