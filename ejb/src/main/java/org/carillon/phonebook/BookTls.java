package org.carillon.phonebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The certificate that the web server shows, for the phone book as well. */
final class BookTls {

    /* The file lies where only the server reads it; the server itself opens it with this word (configure.cli). */
    private static final char[] WORD = "carillon".toCharArray();

    private BookTls() {
    }

    static SSLContext context() throws IOException, GeneralSecurityException {
        Path file = Path.of(System.getProperty("carillon.data", "data"), "tls", "keystore.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, WORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, WORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
