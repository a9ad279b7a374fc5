package org.carillon.apps;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.carillon.error.InvalidValue;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** The one entry of a home screen that the PBX itself reads and writes, and that it leaves all others alone. */
class HomeLinksTest {

    private static final String PHONE = "com.innovaphone.phone";
    private static final String CHAT = "com.innovaphone.chat";

    @Test
    void aChoiceIsAddedChangedAndTakenBack() {
        HomeLinks none = HomeLinks.parse("calendar,contacts?id=7#d=Bob%2C%20Jr");
        HomeLinks one = none.choose(PHONE, "dev:softphone alice");
        assertEquals("calendar,contacts?id=7#d=Bob%2C%20Jr,@client#com.innovaphone.phone=dev%3Asoftphone%20alice", one.toString());
        HomeLinks two = HomeLinks.parse(one.toString()).choose(CHAT, "chat");
        assertEquals(Map.of(PHONE, "dev:softphone alice", CHAT, "chat"), two.standardApps());
        assertEquals(Map.of(CHAT, "chat2"), two.choose(CHAT, "chat2").choose(PHONE, "").standardApps());
        assertEquals(none, two.choose(CHAT, "").choose(PHONE, ""));
    }

    @Test
    void whatTheClientWroteIsRead() {
        assertEquals(Map.of(PHONE, "a+b c"), HomeLinks.parse("x,@client#com.innovaphone.phone=a+b%20c,y").standardApps());
    }

    @Test
    void strangeEntriesHarmNobody() {
        assertAll(
                () -> assertEquals(Map.of(), HomeLinks.parse("").standardApps()),
                () -> assertEquals(Map.of(), HomeLinks.parse("@client,@client?x=y,client#com.innovaphone.phone=a").standardApps()),
                () -> assertEquals(Map.of(PHONE, "%zz"), HomeLinks.parse("@client#com.innovaphone.phone=%zz&=x&y&a/b=c").standardApps()));
    }

    @Test
    void onlyNamesAreChosen() {
        assertAll(
                () -> assertThrows(InvalidValue.class, () -> HomeLinks.checkChoice("", "phone")),
                () -> assertThrows(InvalidValue.class, () -> HomeLinks.checkChoice("a=b", "phone")),
                () -> assertThrows(InvalidValue.class, () -> HomeLinks.checkChoice(PHONE, "a,b")),
                () -> assertThrows(InvalidValue.class, () -> HomeLinks.checkChoice(PHONE, "x".repeat(129))),
                () -> assertDoesNotThrow(() -> HomeLinks.checkChoice(PHONE, "")));
    }

    @Property
    void anyTextKeepsItsOtherEntries(@ForAll @StringLength(max = 200) String text, @ForAll @AlphaChars @StringLength(min = 1, max = 20) String app) {
        HomeLinks before = HomeLinks.parse(text);
        HomeLinks after = HomeLinks.parse(before.choose(PHONE, app).toString());
        assertEquals(app, after.standardApps().get(PHONE));
        assertTrue(after.links().containsAll(before.links().stream().filter(link -> !link.startsWith("@client#")).toList()));
    }
}
