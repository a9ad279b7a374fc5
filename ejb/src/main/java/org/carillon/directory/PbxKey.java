package org.carillon.directory;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.digest.PasswordCipher;
import org.carillon.secret.SealedSecret;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * The key pair of the PBX, the admin object of the protocols: the password of the PBX, which an administrator chooses, and a
 * key that the PBX makes for itself once and never changes. Passwords of objects leave the PBX under that key alone, and
 * the key under that password alone; without a password of the PBX nothing leaves it. Both are kept sealed.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PbxKey {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Settings settings;
    @Inject
    private SettingAdmin settingAdmin;
    @Inject
    private SecureRandom random;

    /**
     * How the pair is told to services: each encrypted with the other, hex.
     *
     * @param password password of the PBX, under the key
     * @param key      under the password
     */
    public record Pair(String password, String key) {

        @Override
        public String toString() {
            return "key pair of the PBX";
        }
    }

    /** Empty while there is no password of the PBX. */
    public Optional<Pair> pair() {
        return key().map(key -> new Pair(PasswordCipher.encrypt(key, pbxPassword()), PasswordCipher.encryptKey(key, pbxPassword())));
    }

    /** The password of an object under the key, hex; empty if it has none, or while there is no password of the PBX. */
    public Optional<String> passwordOf(Guid guid) {
        return key().flatMap(key -> em.createQuery("select o.password from PbxObject o where o.guid = :guid", SealedSecret.class)
                .setParameter("guid", guid.value()).getResultStream().filter(sealed -> sealed != null).findFirst()
                .map(sealed -> PasswordCipher.encrypt(key, vault.open(SecretColumn.OBJECT_PASSWORD.place(guid.toString()), sealed))));
    }

    private String pbxPassword() {
        return settings.get(SystemSettings.PBX_PASSWORD);
    }

    private Optional<byte[]> key() {
        if (pbxPassword().isEmpty()) {
            return Optional.empty();
        }
        makeOnce();
        return Optional.of(HexFormat.of().parseHex(settings.get(SystemSettings.PBX_KEY)));
    }

    private synchronized void makeOnce() {
        if (!settings.isSet(SystemSettings.PBX_KEY)) {
            byte[] key = new byte[PasswordCipher.KEY_BYTES];
            random.nextBytes(key);
            settingAdmin.set(SystemSettings.PBX_KEY, HexFormat.of().formatHex(key), Actor.SYSTEM);
        }
    }
}
