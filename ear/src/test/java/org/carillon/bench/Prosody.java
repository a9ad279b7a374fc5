package org.carillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.carillon.it.Ports;

/** Prosody with a group for each circle. */
final class Prosody extends XmppPeer {

    private Prosody() {
        super("prosody", freshFolder("prosody"), Ports.free());
    }

    static Prosody start(List<Crowd> crowds) throws IOException, InterruptedException {
        Prosody server = new Prosody();
        Path accounts = Files.createDirectories(server.folder.resolve("data/localhost/accounts"));
        StringBuilder groups = new StringBuilder();
        for (Crowd crowd : crowds) {
            for (int user = crowd.first(); user < crowd.end(); user++) {
                if ((user - crowd.first()) % crowd.circle() == 0) {
                    groups.append("[circle").append(user).append("]\n");
                }
                String name = Crowd.userName(user);
                groups.append(name).append("@localhost=").append(name).append('\n');
                Files.writeString(accounts.resolve(name + ".dat"), "return { [\"password\"] = \"" + XmppClient.PASSWORD + "\"; };\n");
            }
        }
        Files.writeString(server.folder.resolve("groups.txt"), groups);
        server.configure("prosody.cfg.lua", Map.of("DIR", server.folder.toString(), "PORT", Integer.toString(server.port)));
        server.launch(Map.of(), List.of("prosody", "--config", server.folder.resolve("prosody.cfg.lua").toString(), "-F"));
        return server;
    }
}
