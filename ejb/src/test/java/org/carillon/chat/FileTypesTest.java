package org.carillon.chat;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.carillon.error.InvalidValue;
import org.carillon.setting.ChatSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Name and content of a file must both be those of an allowed type. */
class FileTypesTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304140000000000000021000000000000000000000000000b00000061");
    private static final byte[] EXE = ("MZ" + "\0".repeat(58)).getBytes(StandardCharsets.ISO_8859_1);
    private final FileTypes types = new FileTypes(new TestChatSettings());

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "PHOTO.JPG", "a b.pdf", "notes.txt", "table.csv", "letter.docx", "sheet.ods", "memo.mp3"})
    void namesOfAllowedTypes(String name) {
        assertDoesNotThrow(() -> types.checkName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "page.html", "page.htm", "picture.svg", "run.sh", "run.bat", "macro.docm", "app.jar", "x.js", "x.xhtml", "noending",
        "photo.png.exe", "x.zip"})
    void namesOfOtherTypes(String name) {
        assertThrows(InvalidValue.class, () -> types.checkName(name));
    }

    @Test
    void theContentCountsWhateverTheNameIs() {
        assertEquals("image/png", types.checkContent("photo.png", PNG));
        assertEquals("image/png", types.checkContent("photo.jpg", PNG));
        assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", types.checkContent("letter.docx", ZIP));
        assertEquals("text/plain", types.checkContent("notes.txt", text("Back at two")));
        assertEquals("text/csv", types.checkContent("table.csv", text("a,b\n1,2\n")));
    }

    @ParameterizedTest
    @CsvSource({"photo.png, <html><script>alert(1)</script>", "notes.txt, <!DOCTYPE html><html><body>", "notes.txt, <html><body>x",
        "photo.png, <svg xmlns='http://www.w3.org/2000/svg'/>"})
    void aPageIsNoPicture(String name, String content) {
        assertThrows(InvalidValue.class, () -> types.checkContent(name, text(content)));
    }

    @Test
    void programsAndUnknownThingsAreRefusedUnderAnyName() {
        assertThrows(InvalidValue.class, () -> types.checkContent("photo.png", EXE));
        assertThrows(InvalidValue.class, () -> types.checkContent("letter.docx", EXE));
        assertThrows(InvalidValue.class, () -> types.checkContent("photo.png", ZIP));
        assertThrows(InvalidValue.class, () -> types.checkContent("photo.png", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        assertThrows(InvalidValue.class, () -> types.checkContent("photo.png", new byte[0]));
    }

    @Test
    void theAdministratorDecides() {
        FileTypes none = new FileTypes(new TestChatSettings().with(ChatSettings.FILE_TYPES, "application/pdf, TEXT/PLAIN"));
        assertThrows(InvalidValue.class, () -> none.checkName("photo.png"));
        assertDoesNotThrow(() -> none.checkName("notes.txt"));
    }

    @Test
    void onlyPicturesAreShownInPages() {
        assertTrue(FileTypes.isPicture("image/png"));
        assertFalse(FileTypes.isPicture("image/svg+xml"));
        assertFalse(FileTypes.isPicture("text/html"));
        assertFalse(FileTypes.isPicture("application/pdf"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
