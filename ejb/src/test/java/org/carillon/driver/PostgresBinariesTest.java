package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PostgresBinariesTest {

    @Test
    void bothProcessorsHaveTheirArchive() throws IOException {
        assertEquals("/postgres-linux-x86_64.txz", PostgresBinaries.archiveFor("Linux", "amd64"));
        assertEquals("/postgres-linux-arm_64.txz", PostgresBinaries.archiveFor("Linux", "aarch64"));
        assertNotNull(getClass().getResource("/postgres-linux-x86_64.txz"));
        assertNotNull(getClass().getResource("/postgres-linux-arm_64.txz"));
    }

    @Test
    void otherMachinesAreToldWhatToDo() {
        IOException refusal = assertThrows(IOException.class, () -> PostgresBinaries.archiveFor("Windows 11", "amd64"));
        assertTrue(refusal.getMessage().contains("CARILLON_DB_URL"), refusal.getMessage());
    }
}
