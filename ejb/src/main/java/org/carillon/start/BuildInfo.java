package org.carillon.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which build this is. The build number has digits only, as CheckBuild demands of a path component; the version is the
 * protocol level that clients look for.
 */
@ApplicationScoped
public class BuildInfo {

    private static final String RESOURCE = "/org/carillon/build.properties";
    private final Properties properties = new Properties();

    @PostConstruct
    void read() {
        try (InputStream in = BuildInfo.class.getResourceAsStream(RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String build() {
        return properties.getProperty("build");
    }

    /** Level of the protocols, such as 14r1. */
    public String protocolVersion() {
        return properties.getProperty("version");
    }

    public String productVersion() {
        return properties.getProperty("product");
    }
}
