package org.carillon.admin.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.ExtensionNumber;
import org.carillon.directory.HardwareId;
import org.carillon.directory.SipName;
import org.carillon.directory.Text;
import org.carillon.error.CarillonException;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.setting.LoginSettings;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the services refuse is said in German too; the messages come from the services themselves. */
class FaultWordsTest {

    @Test
    void valueTypesAreUnderstood() {
        assertEquals("1 bis 64 Buchstaben, Ziffern oder . _ - + ~ ! * ' ( ) $ =", german(() -> SipName.of("a b")));
        assertEquals("1 bis 32 Ziffern, * oder #.", german(() -> ExtensionNumber.of("x")));
        assertEquals("1 bis 64 Buchstaben, Ziffern oder . _ - + ~ @ :", german(() -> HardwareId.of(",")));
        assertEquals("Muss die Form name@domain haben.", german(() -> EmailAddress.of("x")));
        assertEquals("Bitte ausfüllen.", german(() -> Text.required("long name", " ", 10)));
        assertEquals("Höchstens 10 Zeichen.", german(() -> Text.required("long name", "12345678901", 10)));
    }

    @Test
    void settingsAreUnderstood() {
        assertEquals("Muss von 30 bis 1800 sein.", german(() -> LoginSettings.SECOND_FACTOR_SECONDS.parse("1")));
        assertEquals("Muss eine ganze Zahl sein.", german(() -> LoginSettings.SECOND_FACTOR_SECONDS.parse("x")));
    }

    @Test
    void aSentenceNamesTheField() {
        assertEquals("Langname: Wird schon benutzt.", FaultWords.sentence(Locale.GERMAN, new Conflict("long name").getMessage()));
        assertEquals("Das Objekt: Gibt es nicht mehr.", FaultWords.sentence(Locale.GERMAN, new NotFound("the object").getMessage()));
        assertEquals("Administrator: This is the last administrator.", FaultWords.sentence(Locale.ENGLISH,
                new InvalidValue("administrator", "would be missing: this is the last one").getMessage()));
    }

    @Test
    void whatIsNotKnownIsShownAsItIs() {
        assertEquals("something new", FaultWords.rule(Locale.GERMAN, "x", "x something new"));
        assertEquals("the file is too long", FaultWords.sentence(Locale.GERMAN, "the file is too long"));
    }

    private static String german(Executable refused) {
        CarillonException fault = Assertions.assertThrows(InvalidValue.class, refused);
        return FaultWords.rule(Locale.GERMAN, ((InvalidValue) fault).field(), fault.getMessage());
    }
}
