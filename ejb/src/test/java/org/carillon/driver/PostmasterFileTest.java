package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostmasterFileTest {

    @Test
    void readsProcessAndPort() {
        assertEquals(Optional.of(new PostmasterFile(4711, 40123)),
                PostmasterFile.parse(List.of("4711", "/var/pbx/pg/data", "1700000000", "40123", "", "127.0.0.1", "123 456", "ready")));
    }

    @Test
    void fileThatIsStillBeingWrittenIsNone() {
        assertTrue(PostmasterFile.parse(List.of("4711", "/var/pbx/pg/data")).isEmpty());
        assertTrue(PostmasterFile.parse(List.of("4711", "/var/pbx/pg/data", "1700000000", "")).isEmpty());
    }

    @Test
    void processOfAnotherProgramIsAStranger() {
        PostmasterFile thisJvm = new PostmasterFile(ProcessHandle.current().pid(), 1);
        assertTrue(thisJvm.isStranger());
        assertFalse(thisJvm.isAlive());
    }

    @Test
    void missingProcessIsNeitherAliveNorAStranger() {
        PostmasterFile none = new PostmasterFile(Integer.MAX_VALUE, 1);
        assertFalse(none.isStranger());
        assertFalse(none.isAlive());
    }
}
