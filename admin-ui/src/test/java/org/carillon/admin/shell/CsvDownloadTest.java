package org.carillon.admin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvDownloadTest {

    @Test
    void plainValuesStayAsTheyAre() {
        assertEquals("Alice Abel", CsvDownload.quote("Alice Abel"));
        assertEquals("+4930123", CsvDownload.quote("+4930123"));
        assertEquals("*21#", CsvDownload.quote("*21#"));
        assertEquals("", CsvDownload.quote(null));
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertEquals("\"Abel, Alice\"", CsvDownload.quote("Abel, Alice"));
        assertEquals("\"a;b\"", CsvDownload.quote("a;b"));
        assertEquals("\"say \"\"hi\"\"\"", CsvDownload.quote("say \"hi\""));
        assertEquals("\"two\nlines\"", CsvDownload.quote("two\nlines"));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsMadeText() {
        assertEquals("\"'=1+1\"", CsvDownload.quote("=1+1"));
        assertEquals("\"'@SUM(A1)\"", CsvDownload.quote("@SUM(A1)"));
        assertEquals("\"'-cmd\"", CsvDownload.quote("-cmd"));
    }
}
