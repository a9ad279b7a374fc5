package org.carillon.phonebook;

import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.setting.PhoneBookSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.SettingChanged;

/**
 * Lets the phone book open its ports anew when a setting of theirs has changed. A bean of its own, because the first start announces
 * settings before the phone book, which waits for the first start, can be called.
 */
@ApplicationScoped
public class PhoneBookSwitch {

    private static final Set<Setting<?>> OF_PORTS = Set.of(PhoneBookSettings.ON, PhoneBookSettings.UNPROTECTED, PhoneBookSettings.PORT,
            PhoneBookSettings.TLS_PORT, PhoneBookSettings.CONNECTIONS);
    @Inject
    private PhoneBookServer server;
    @Resource
    private ManagedExecutorService executor;

    void changed(@Observes SettingChanged change) {
        if (OF_PORTS.contains(change.setting())) {
            executor.execute(server::open);
        }
    }
}
