package org.carillon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Benchmark {@code presence}: how quickly presence gets from one to many, with this process as all the clients. A server of its own,
 * and beside it ejabberd and Prosody where their Debian packages are installed: the same crowds, the same changes, in turn, with the
 * medians of five rounds after one that warms up. Carillon decides by rules who sees what, and stores every change before it delivers
 * it; the others do neither.
 *
 * <p>Argument: rounds (5).
 */
public final class Presence {

    private Presence() {
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        List<PresencePeer> servers = new ArrayList<>();
        try {
            servers.add(CarillonPresence.start(Crowd.ALL.get(Crowd.ALL.size() - 1).end()));
            if (XmppPeer.isInstalled("ejabberdctl")) {
                servers.add(Ejabberd.start(Crowd.ALL));
            } else {
                System.out.println("ejabberd is not installed (Debian package ejabberd): left out");
            }
            if (XmppPeer.isInstalled("prosody")) {
                servers.add(Prosody.start(Crowd.ALL));
            } else {
                System.out.println("Prosody is not installed (Debian package prosody): left out");
            }
            for (Crowd crowd : Crowd.ALL) {
                measure(servers, crowd, rounds);
            }
        } finally {
            servers.forEach(PresencePeer::close);
        }
    }

    private static void measure(List<PresencePeer> servers, Crowd crowd, int rounds) throws Exception {
        Map<PresencePeer, PresenceFigures> figures = new LinkedHashMap<>();
        for (PresencePeer server : servers) {
            new PresenceRound(server, crowd).run(new PresenceFigures(server.name()));
            figures.put(server, new PresenceFigures(server.name()));
        }
        for (int round = 0; round < rounds; round++) {
            for (PresencePeer server : servers) {
                new PresenceRound(server, crowd).run(figures.get(server));
            }
        }
        System.out.println("presence: " + crowd.name() + ", " + Runtime.getRuntime().availableProcessors()
                + " cores shared by servers and generator, median of " + rounds);
        figures.values().forEach(PresenceFigures::print);
        PresenceFigures own = figures.get(servers.get(0));
        figures.forEach((server, other) -> {
            if (other != own) {
                System.out.printf(Locale.ROOT, "against %s: %.2f of its rate, %.2f of its storm time, %.2f of its processor time%n", server.name(),
                        own.rate.value() / other.rate.value(), own.storm.value() / other.storm.value(), own.cpu.value() / other.cpu.value());
            }
        });
    }
}
