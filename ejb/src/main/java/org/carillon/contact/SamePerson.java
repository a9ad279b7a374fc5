package org.carillon.contact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether somebody was found before, in another source: by mail address or SIP address, or by number and name together,
 * since a number alone may be that of a whole department.
 */
final class SamePerson {

    private final Set<String> seen = new HashSet<>();
    private final String domain;

    /** @param domain system name, which the names of users go without */
    SamePerson(String domain) {
        this.domain = "@" + domain.toLowerCase(Locale.ROOT);
    }

    SamePerson with(Collection<FoundContact> found) {
        found.forEach(contact -> keys(contact.card()).forEach(seen::add));
        return this;
    }

    /** @return whether nobody like this was there; from now on somebody is */
    boolean isNew(FoundContact contact) {
        Set<String> keys = new HashSet<>(keys(contact.card()).toList());
        boolean fresh = keys.stream().noneMatch(seen::contains);
        seen.addAll(keys);
        return fresh;
    }

    private Stream<String> keys(ContactCard card) {
        String title = card.title().toLowerCase(Locale.ROOT);
        String sip = card.sip().toLowerCase(Locale.ROOT);
        Stream<String> sips = sip.isEmpty() ? Stream.empty() : Stream.of("sip " + (sip.endsWith(domain) ? sip.substring(0, sip.length() - domain.length()) : sip));
        return Stream.of(sips, card.emails().stream().map(email -> "mail " + email.value().toLowerCase(Locale.ROOT)),
                card.numbers().stream().map(number -> "number " + number.number() + " " + title)).flatMap(keys -> keys);
    }
}
