package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.signal.Party;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectReader;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** Reads whom a request means: by number as dialled, by name, or by long name. */
@ApplicationScoped
public class Destinations {

    private static final int MAX_NAME = 192;
    @Inject
    private ObjectReader objects;

    /**
     * Empty where nobody is meant, or nobody has that long name.
     *
     * @throws InvalidValue if it is too long
     */
    Optional<Party> of(Message message) {
        String number = bounded("e164", message.members().scalar("e164"));
        String name = bounded("h323", message.text("h323"));
        if (!number.isEmpty() || !name.isEmpty()) {
            return Optional.of(number.isEmpty() ? new Party("", name) : new Party(number, ""));
        }
        return ofLongName(message);
    }

    Optional<Party> ofLongName(Message message) {
        String cn = bounded("cn", message.text("cn"));
        return cn.isEmpty() ? Optional.empty() : objects.findByLongName(cn).map(found -> party(found.object())).filter(party -> !party.isEmpty());
    }

    private static Party party(ObjectDetails object) {
        return new Party(object.number() == null ? "" : object.number(), object.name() == null ? "" : object.name());
    }

    private static String bounded(String name, String text) {
        if (text.length() > MAX_NAME) {
            throw new InvalidValue(name, "is too long");
        }
        return text;
    }
}
