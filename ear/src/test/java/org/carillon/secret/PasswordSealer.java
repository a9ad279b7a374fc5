package org.carillon.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Seals passwords as the server with this data folder would, so that a test can fill its database with many users. */
public final class PasswordSealer {

    private final KeyRing ring;
    private final SecretBox box = new SecretBox(new SecureRandom());

    public PasswordSealer(Path dataFolder) throws IOException {
        ring = new KeyFile(dataFolder.resolve("secret.key")).read().orElseThrow();
    }

    /** @param guid 32 hex digits of the object that the password belongs to */
    public byte[] seal(String guid, String password) {
        return box.seal(ring, SecretColumn.OBJECT_PASSWORD.place(guid), password).stored();
    }
}
