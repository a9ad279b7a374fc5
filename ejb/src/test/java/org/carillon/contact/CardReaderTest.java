package org.carillon.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.carillon.directory.EmailAddress;
import org.carillon.error.InvalidValue;
import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.Test;

/** Cards as telephones and mail programs write them, and cards that are none. */
class CardReaderTest {

    private final CardReader reader = new CardReader(new HouseNumbers(new German()));

    @Test
    void readsVersion3() {
        ContactCard card = good("""
                BEGIN:VCARD
                VERSION:3.0
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                FN:Dr. Erika Mustermann
                N:Mustermann;Erika;;Dr.;
                ORG:Beispiel GmbH;Einkauf
                TEL;TYPE=WORK,VOICE:+49 (0)7031 73009-12
                TEL;TYPE=CELL:0171 1234567
                TEL;TYPE=HOME,FAX:07031/99
                TEL:no number
                EMAIL;TYPE=INTERNET:erika@beispiel.de
                EMAIL:not an address
                IMPP:sip:erika@beispiel.de
                PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
                 /2wBDAAMCAgMCAgMDAwMEAwMEBQgF
                NOTE:A note\\, with comma
                END:VCARD
                """).get(0);
        assertEquals("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", card.uid());
        assertEquals("Dr. Erika Mustermann", card.title());
        assertEquals(List.of("Erika", "Mustermann", "Beispiel GmbH"), List.of(card.first(), card.last(), card.company()));
        assertEquals(List.of("WORK +4970317300912", "MOBILE +491711234567", "FAX +49703199"),
                card.numbers().stream().map(n -> n.kind() + " " + n.number()).toList());
        assertEquals(List.of(EmailAddress.of("erika@beispiel.de")), card.emails());
        assertEquals("erika@beispiel.de", card.sip());
    }

    @Test
    void readsVersion4AndFoldedLines() {
        ContactCard card = good("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jürgen\r\n  Groß\r\nN:Groß;Jürgen;;;\r\n"
                + "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+49-7031-555;ext=1\r\nEND:VCARD\r\n").get(0);
        assertEquals("Jürgen Groß", card.title());
        assertEquals("+497031555", card.numbers().get(0).number());
        assertEquals("", card.uid());
    }

    @Test
    void readsWhatTelephonesWrite() {
        ContactCard card = good("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Karl;;;\nTEL;CELL:01711234567\nEND:VCARD\n").get(0);
        assertEquals("Karl Müller", card.title());
        assertEquals(NumberKind.MOBILE, card.numbers().get(0).kind());
    }

    @Test
    void namesEachBadCardAndKeepsTheOthers() {
        CardReader.Read read = reader.read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:First
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                TEL:123
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Cut off
                BEGIN:VCARD
                VERSION:3.0
                FN:Last
                END:VCARD
                """);
        assertEquals(List.of("First", "Last"), read.good().stream().map(ContactCard::title).toList());
        assertEquals(List.of(new BadCard(2, "", "display name is missing"), new BadCard(3, "", "the card is cut off")), read.bad());
    }

    @Test
    void keepsToItsBounds() {
        assertThrows(InvalidValue.class, () -> reader.read("x".repeat(CardReader.MAX_LENGTH + 1)));
        assertThrows(InvalidValue.class, () -> reader.read("FN:nobody\n"));
        assertThrows(InvalidValue.class, () -> reader.read(""));
        String card = "BEGIN:VCARD\nFN:x\nEND:VCARD\n";
        assertEquals(CardReader.MOST_CARDS, reader.read(card.repeat(CardReader.MOST_CARDS)).good().size());
        assertThrows(InvalidValue.class, () -> reader.read(card.repeat(CardReader.MOST_CARDS + 1)));
        String numbers = IntStream.range(0, 100).mapToObj(i -> "TEL:0711 10" + (100 + i)).collect(Collectors.joining("\n"));
        ContactCard many = good("BEGIN:VCARD\nVERSION:3.0\nFN:" + "long ".repeat(100) + "\n" + numbers + "\nEND:VCARD\n").get(0);
        assertEquals(ContactCard.MOST_NUMBERS, many.numbers().size());
        assertTrue(many.title().length() <= ContactCard.DISPLAY_LENGTH);
    }

    @Test
    void controlCharactersDoNotGetIn() {
        ContactCard card = good("BEGIN:VCARD\nVERSION:3.0\nFN:A\u0000b\u2028c\\nd\nEND:VCARD\n").get(0);
        assertEquals("Abcd", card.title());
    }

    @Property(tries = 300)
    void whatAProgramWritesIsRead(@ForAll @StringLength(min = 1, max = 60) String name, @ForAll boolean newer) {
        VCard written = new VCard();
        written.setFormattedName("x" + name);
        String text = Ezvcard.write(written).version(newer ? VCardVersion.V4_0 : VCardVersion.V3_0).go();
        CardReader.Read read = reader.read(text);
        assertEquals(1, read.good().size() + read.bad().size());
        read.good().forEach(card -> assertTrue(card.title().startsWith("x")));
    }

    @Property(tries = 500)
    void noCardIsTooOddToRead(@ForAll @StringLength(max = 400) String body) {
        CardReader.Read read = reader.read("BEGIN:VCARD\n" + body + "\nEND:VCARD\nBEGIN:VCARD\nFN:After\nEND:VCARD\n");
        assertTrue(read.good().stream().anyMatch(card -> card.title().equals("After")), () -> read.toString());
    }

    private List<ContactCard> good(String text) {
        CardReader.Read read = reader.read(text);
        assertEquals(List.of(), read.bad());
        return read.good();
    }

    /** Settings of a house in Germany. */
    private static final class German implements Settings {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get(Setting<T> setting) {
            return setting == (Setting<?>) DiallingSettings.COUNTRY ? (T) "49" : setting == (Setting<?>) DiallingSettings.AREA ? (T) "7031" : setting.initial();
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return false;
        }
    }
}
