package org.carillon.secret;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.error.LimitExceeded;

/**
 * Replaces the key of all secrets: a new key becomes active in the key file, then every secret is sealed again in short
 * transactions. The old key stays in the file until the next start, which drops it when nothing needs it any more: so a
 * crash at any line, or a transaction that began before the rotation, loses nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotation {

    private static final int BATCH = 500;
    @Inject
    private SecretVault vault;
    @Inject
    private Resealing resealing;
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * @return how many secrets were sealed again
     * @throws LimitExceeded while another rotation runs
     */
    public int rotate(Actor actor) throws IOException {
        if (!running.compareAndSet(false, true)) {
            throw new LimitExceeded("a key rotation is running already");
        }
        try {
            vault.startRotation();
            int sealed = 0;
            for (SecretColumn column : SecretColumn.values()) {
                List<String> rows = resealing.oldRows(column);
                for (int i = 0; i < rows.size(); i += BATCH) {
                    resealing.reseal(column, rows.subList(i, Math.min(rows.size(), i + BATCH)));
                }
                sealed += rows.size();
            }
            resealing.recordRotation(actor, sealed);
            return sealed;
        } finally {
            running.set(false);
        }
    }
}
