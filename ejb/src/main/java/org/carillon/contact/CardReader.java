package org.carillon.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.Text;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;

/**
 * Reads vCards of the versions 3.0 (RFC 2426) and 4.0 (RFC 6350), and of 2.1 as telephones still write them. Only what a contact
 * has is taken over; a text that is too long is cut, a number or address that is none is left out. A card without any name, or
 * that is cut off, is bad; it harms no other.
 */
@ApplicationScoped
public class CardReader {

    /** Longest text, in characters. */
    public static final int MAX_LENGTH = 200_000;
    /** Most cards of one text. */
    public static final int MOST_CARDS = 500;
    private static final String BEGIN = "(?im)^BEGIN:VCARD\\s*$";
    private static final String END = "(?ims).*^END:VCARD\\s*$.*";
    @Inject
    private HouseNumbers house;

    public CardReader() {
    }

    CardReader(HouseNumbers house) {
        this.house = house;
    }

    /** Cards in the order of the text, the good ones and the bad ones. */
    record Read(List<ContactCard> good, List<BadCard> bad) {
    }

    /** @throws InvalidValue for a text that is too long, has too many cards, or none */
    Read read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("cards", "must not be longer than " + MAX_LENGTH + " characters");
        }
        String[] parts = text.split(BEGIN, -1);
        if (parts.length - 1 > MOST_CARDS) {
            throw new InvalidValue("cards", "must not be more than " + MOST_CARDS);
        }
        if (parts.length < 2) {
            throw new InvalidValue("cards", "are missing");
        }
        NumberRules rules = house.rules();
        List<ContactCard> good = new ArrayList<>();
        List<BadCard> bad = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            VCard card = new VCard();
            try {
                card = parse(parts[i]);
                good.add(card(card, rules));
            } catch (CarillonException e) {
                bad.add(new BadCard(i, name(card), e.getMessage()));
            }
        }
        return new Read(good, bad);
    }

    /* Each card on its own: what one leaves open must not reach into the next. */
    private static VCard parse(String body) {
        if (!body.matches(END)) {
            throw new InvalidValue("the card", "is cut off");
        }
        try (VCardReader reader = new VCardReader("BEGIN:VCARD\r\n" + body.strip() + "\r\n", VCardVersion.V3_0)) {
            VCard card = reader.readNext();
            if (card == null) {
                throw new InvalidValue("the card", "is empty");
            }
            return card;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(VCard card) {
        return Text.lenient(value(card.getFormattedName()), ContactCard.DISPLAY_LENGTH);
    }

    private static ContactCard card(VCard card, NumberRules rules) {
        StructuredName name = card.getStructuredName();
        Organization organization = card.getOrganization();
        String company = organization == null || organization.getValues().isEmpty() ? "" : organization.getValues().get(0);
        return new ContactCard(Text.lenient(value(card.getUid()), ContactCard.UID_LENGTH), name(card),
                Text.lenient(name == null ? "" : name.getGiven(), ContactCard.NAME_LENGTH),
                Text.lenient(name == null ? "" : name.getFamily(), ContactCard.NAME_LENGTH),
                Text.lenient(company, ContactCard.COMPANY_LENGTH), numbers(card, rules), emails(card), sip(card));
    }

    private static List<ContactNumber> numbers(VCard card, NumberRules rules) {
        return card.getTelephoneNumbers().stream().flatMap(telephone -> {
            String written = Text.lenient(telephone.getUri() == null ? telephone.getText() : telephone.getUri().getNumber(), ContactNumber.MAX_LENGTH);
            return rules.canonical(written).map(number -> new ContactNumber(kind(telephone), written, number)).stream();
        }).distinct().limit(ContactCard.MOST_NUMBERS).toList();
    }

    private static NumberKind kind(Telephone telephone) {
        List<TelephoneType> types = telephone.getTypes();
        return types.contains(TelephoneType.FAX) ? NumberKind.FAX : types.contains(TelephoneType.CELL) ? NumberKind.MOBILE
                : types.contains(TelephoneType.HOME) ? NumberKind.HOME : NumberKind.WORK;
    }

    private static List<EmailAddress> emails(VCard card) {
        return card.getEmails().stream().map(Email::getValue).flatMap(CardReader::email).distinct().limit(ContactCard.MOST_EMAILS).toList();
    }

    private static Stream<EmailAddress> email(String value) {
        try {
            return Stream.of(EmailAddress.of(Text.lenient(value, ContactCard.SIP_LENGTH)));
        } catch (InvalidValue e) {
            return Stream.empty();
        }
    }

    private static String sip(VCard card) {
        return card.getImpps().stream().map(Impp::getUri).filter(uri -> uri != null && "sip".equalsIgnoreCase(uri.getScheme()))
                .map(uri -> Text.lenient(uri.getSchemeSpecificPart(), ContactCard.SIP_LENGTH)).filter(ContactCard::isSip).findFirst().orElse("");
    }

    private static String value(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }
}
