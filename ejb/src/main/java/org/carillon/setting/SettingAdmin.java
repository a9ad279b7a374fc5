package org.carillon.setting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/** Changes settings; a change is in force after its transaction. */
@Stateless
public class SettingAdmin {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Audit audit;
    @Inject
    private Event<SettingStore.Written> written;

    /** @throws org.carillon.error.InvalidValue if the text does not fit the setting */
    public void set(Setting<?> setting, String text, Actor actor) {
        Object value = setting.parse(text);
        boolean secret = setting.kind() == Setting.Kind.SECRET;
        StoredSetting stored = em.find(StoredSetting.class, setting.key());
        if (stored == null) {
            stored = new StoredSetting(setting.key());
            em.persist(stored);
        }
        stored.store(secret ? null : value.toString(), secret ? vault.seal(place(setting), value.toString()) : null);
        audit.record(actor, "setting.change", setting.key(), secret ? "" : value.toString());
        written.fire(new SettingStore.Written(setting, value));
    }

    static String place(Setting<?> setting) {
        return SecretColumn.SETTING.place(setting.key());
    }
}
