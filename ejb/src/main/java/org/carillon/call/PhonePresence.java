package org.carillon.call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.presence.Presences;

/** Lets a user's presence say that a phone is there, as long as an endpoint for media is registered (pbx-apis.md section 9). */
@ApplicationScoped
public class PhonePresence {

    @Inject
    private Presences presences;
    @Inject
    private Directory directory;
    private final Map<Registration, Presences.Call> phones = new ConcurrentHashMap<>();

    void registrationChanged(@Observes RegistrationChanged changed) {
        Registration registration = changed.registration();
        if (!changed.present()) {
            Presences.Call phone = phones.remove(registration);
            if (phone != null) {
                phone.close();
            }
        } else if (registration.takesMedia() && directory.user(registration.object()).isPresent()) {
            phones.put(registration, presences.phone(registration.object()));
        }
    }
}
