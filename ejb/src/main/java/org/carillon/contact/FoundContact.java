package org.carillon.contact;

import java.util.List;
import java.util.Optional;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.Guid;
import org.carillon.directory.Person;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;

/**
 * Somebody who was found.
 *
 * @param directory name of the external directory, empty for the other sources
 * @param guid      of the user or stored contact; empty for one of an external directory
 */
public record FoundContact(ContactSource source, String directory, Optional<Guid> guid, ContactCard card) {

    static FoundContact of(Person person) {
        return user(person.guid(), person.title(), person.number(), person.email(), person.name().value());
    }

    static FoundContact of(UserView user) {
        return user(user.guid(), user.title(), user.number(), user.email(), user.name().value());
    }

    static FoundContact of(Contact contact) {
        return new FoundContact(contact.owner().isPresent() ? ContactSource.PERSONAL : ContactSource.SHARED, "", Optional.of(contact.guid()), contact.card());
    }

    static FoundContact of(String directory, ContactCard card) {
        return new FoundContact(ContactSource.DIRECTORY, directory, Optional.empty(), card);
    }

    private static FoundContact user(Guid guid, String title, String number, String email, String name) {
        List<ContactNumber> numbers = number.isEmpty() ? List.of() : List.of(new ContactNumber(NumberKind.WORK, number, number));
        return new FoundContact(ContactSource.USER, "", Optional.of(guid),
                new ContactCard("", title, "", "", "", numbers, emails(email), ContactCard.isSip(name) ? name : ""));
    }

    /* Users may have addresses of older forms. */
    private static List<EmailAddress> emails(String email) {
        try {
            return email.isEmpty() ? List.of() : List.of(EmailAddress.of(email));
        } catch (InvalidValue e) {
            return List.of();
        }
    }
}
