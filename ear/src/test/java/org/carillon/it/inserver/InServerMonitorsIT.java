package org.carillon.it.inserver;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.PbxApiName;
import org.carillon.it.client.Digests;
import org.carillon.it.client.WireClient;
import org.carillon.it.transcript.Transcript;
import org.carillon.it.transcript.TranscriptPlayer;
import org.carillon.it.transcript.Values;
import org.carillon.setting.Setting;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.SettingCatalogue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transcript in which settings change as the console changes them, which no message of the wire can do. */
@ExtendWith(ArquillianExtension.class)
class InServerMonitorsIT {

    private static final String FILE = "settings-transcripts/monitors.txt";
    private static final Actor IT = Actor.console("it");
    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final int HTTP = 8080;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private SettingAdmin settings;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(FILE, InServerMonitorsIT.class, Transcript.class, TranscriptPlayer.class, Values.class,
                WireClient.class, Digests.class);
    }

    @Test
    void monitorsAreToldOfEachChange() throws IOException {
        admin.create(new AppChange().name("monitors").cn("Monitors").password(PASSWORD).apis(Set.of(PbxApiName.PBX_ADMIN_API.wireName())), IT);
        URI base = URI.create("ws://127.0.0.1:" + (HTTP + Integer.getInteger("jboss.socket.binding.port-offset")));
        try (TranscriptPlayer player = new TranscriptPlayer(base, HttpClient.newHttpClient(), Map.of("password", PASSWORD), this::set)) {
            player.play(Transcript.of(FILE, lines()));
        }
    }

    private void set(String key, String value) {
        Setting<?> found = SettingCatalogue.ALL.stream().filter(setting -> setting.key().equals(key)).findFirst().orElseThrow();
        settings.set(found, value, IT);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = InServerMonitorsIT.class.getResourceAsStream("/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
