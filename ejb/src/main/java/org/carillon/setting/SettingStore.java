package org.carillon.setting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.secret.SecretVault;

/** Keeps all stored settings in memory, read once at start and again, one by one, after a committed change. */
@Singleton
@LocalBean
@Local(Settings.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SettingStore implements Settings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretVault vault;
    @Inject
    private Event<SettingChanged> changed;
    private final Map<String, Object> values = new ConcurrentHashMap<>();

    /** Fired inside the transaction that stores a value. */
    record Written(Setting<?> setting, Object value) {
    }

    @PostConstruct
    void load() {
        Map<String, StoredSetting> stored = new ConcurrentHashMap<>();
        em.createQuery("select s from StoredSetting s", StoredSetting.class).getResultList().forEach(s -> stored.put(s.key(), s));
        SettingCatalogue.ALL.forEach(setting -> read(setting, stored.get(setting.key())));
        read(SystemSettings.DOMAIN, stored.get(SystemSettings.DOMAIN.key()));
        read(SystemSettings.PBX, stored.get(SystemSettings.PBX.key()));
        read(SystemSettings.PBX_KEY, stored.get(SystemSettings.PBX_KEY.key()));
    }

    private void read(Setting<?> setting, StoredSetting stored) {
        if (stored != null) {
            values.put(setting.key(), stored.secret() == null ? setting.parse(stored.value())
                    : vault.open(SettingAdmin.place(setting), stored.secret()));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting.key(), setting.initial());
    }

    @Override
    public boolean isSet(Setting<?> setting) {
        return values.containsKey(setting.key());
    }

    public void apply(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written written) {
        values.put(written.setting().key(), written.value());
        changed.fire(new SettingChanged(written.setting()));
    }
}
