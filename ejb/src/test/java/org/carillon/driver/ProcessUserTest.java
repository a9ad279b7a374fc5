package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessUserTest {

    @Test
    void theEffectiveUserCountsAndNotTheRealOne() throws IOException {
        assertEquals(1777, ProcessUser.effective(List.of("Name:\tjava", "Uid:\t0\t1777\t0\t0", "Gid:\t0\t0\t0\t0")));
        assertEquals(0, ProcessUser.effective(List.of("Uid:\t1777\t0\t0\t0")));
    }

    @Test
    void thisProcessIsWhoOwnsTheFilesItMakes(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("mine"));
        assertEquals(Files.getAttribute(file, "unix:uid"), ProcessUser.effective());
    }

    @Test
    void aStatusWithoutTheLineIsAnError() {
        assertThrows(IOException.class, () -> ProcessUser.effective(List.of("Name:\tjava", "Uid:\t1")));
    }
}
