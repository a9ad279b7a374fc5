package org.carillon.contact.ldap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import com.unboundid.util.ssl.TrustAllTrustManager;

import org.carillon.error.InvalidValue;

/** Whose certificates the servers of a directory may show. */
final class Trust {

    private Trust() {
    }

    static TrustManager[] of(LdapDirectory directory) {
        return directory.checks() ? checking(directory.authority()) : new TrustManager[] {new TrustAllTrustManager()};
    }

    /** @throws InvalidValue unless the text holds certificates in PEM form (RFC 7468) */
    static Collection<? extends Certificate> certificates(String pem) {
        try {
            Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (!read.isEmpty()) {
                return read;
            }
        } catch (CertificateException e) {
            throw new InvalidValue("certificate", "must be in PEM form");
        }
        throw new InvalidValue("certificate", "must be in PEM form");
    }

    private static TrustManager[] checking(String authority) {
        try {
            KeyStore trusted = null;
            if (!authority.isEmpty()) {
                trusted = KeyStore.getInstance(KeyStore.getDefaultType());
                trusted.load(null, null);
                int number = 0;
                for (Certificate certificate : certificates(authority)) {
                    trusted.setCertificateEntry("authority " + number++, certificate);
                }
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            return factory.getTrustManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("certificates of a directory cannot be checked", e);
        }
    }
}
