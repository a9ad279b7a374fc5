package org.carillon.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file keeps its mode, survives a rotation, and sealed secrets open only where they belong. */
class KeyFileTest {

    @TempDir
    private Path folder;
    private final SecureRandom random = new SecureRandom();
    private final SecretBox box = new SecretBox(random);

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("new").resolve("secret.key"));
        file.write(KeyRing.create(random));
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("new").resolve("secret.key"))));
    }

    @Test
    void isAbsentBeforeTheFirstWrite() throws IOException {
        assertTrue(new KeyFile(folder.resolve("secret.key")).read().isEmpty());
    }

    @Test
    void opensAfterAWriteAndARead() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("secret.key"));
        KeyRing ring = KeyRing.create(random);
        file.write(ring);
        SealedSecret sealed = box.seal(ring, "object:1", "Grüße");
        assertEquals("Grüße", box.open(file.read().orElseThrow(), "object:1", sealed));
    }

    @Test
    void knowsTheOldKeyDuringARotationAndForgetsItAfter() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("secret.key"));
        KeyRing first = KeyRing.create(random);
        SealedSecret old = box.seal(first, "object:1", "pwd");
        file.write(first.withNewKey(random));
        KeyRing both = file.read().orElseThrow();
        assertEquals("pwd", box.open(both, "object:1", old));
        SealedSecret fresh = box.seal(both, "object:1", "pwd");
        KeyRing after = both.activeOnly();
        assertEquals("pwd", box.open(after, "object:1", fresh));
        assertThrows(IllegalStateException.class, () -> box.open(after, "object:1", old));
    }

    @Test
    void aSecretDoesNotOpenInAnotherPlaceOrChanged() {
        KeyRing ring = KeyRing.create(random);
        SealedSecret sealed = box.seal(ring, "object:1", "pwd");
        assertThrows(IllegalStateException.class, () -> box.open(ring, "object:2", sealed));
        byte[] bytes = sealed.stored();
        bytes[bytes.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> box.open(ring, "object:1", SealedSecret.fromStored(bytes)));
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Path path = folder.resolve("secret.key");
        Files.writeString(path, "1\n");
        assertThrows(IOException.class, () -> new KeyFile(path).read());
    }
}
