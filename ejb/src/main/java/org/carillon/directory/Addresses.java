package org.carillon.directory;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Finds whom an address means: a SIP name, alone or with the domain of this system. */
@ApplicationScoped
public class Addresses {

    @Inject
    private Directory directory;
    @Inject
    private Settings settings;

    public Optional<UserView> user(String sip) {
        return local(sip).flatMap(directory::user);
    }

    public Optional<AppView> app(String sip) {
        return local(sip).flatMap(directory::app);
    }

    /** The name without the domain; empty where the domain is another one. */
    private Optional<String> local(String sip) {
        int at = sip.indexOf('@');
        if (at < 0) {
            return Optional.of(sip);
        }
        boolean here = sip.substring(at + 1).toLowerCase(Locale.ROOT).equals(settings.get(SystemSettings.DOMAIN).toLowerCase(Locale.ROOT));
        return here ? Optional.of(sip.substring(0, at)) : Optional.empty();
    }
}
