package org.carillon.start;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.NetworkSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Where this PBX can be reached. */
@ApplicationScoped
public class PbxLocation {

    private static final System.Logger LOG = System.getLogger(PbxLocation.class.getName());
    @Inject
    private Settings settings;

    /** The DNS name that was set, or the host of the public address, or empty. */
    public String dns() {
        String set = settings.get(NetworkSettings.DNS);
        String url = settings.get(SystemSettings.PUBLIC_URL);
        return set.isEmpty() && !url.isEmpty() ? Optional.ofNullable(URI.create(url).getHost()).orElse("") : set;
    }

    /** The IP address that was set, or the first IPv4 address of the machine that others may reach, or empty. */
    public String address() {
        String set = settings.get(NetworkSettings.ADDRESS);
        if (!set.isEmpty()) {
            return set;
        }
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(address -> address.getHostAddress()).findFirst().orElse("");
        } catch (SocketException e) {
            LOG.log(System.Logger.Level.WARNING, "the addresses of the machine are not known", e);
            return "";
        }
    }

    public int httpPort() {
        return port("CARILLON_HTTP_PORT", 8080);
    }

    public int httpsPort() {
        return port("CARILLON_HTTPS_PORT", 8443);
    }

    private static int port(String variable, int initial) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? initial : Integer.parseInt(value.strip());
    }
}
