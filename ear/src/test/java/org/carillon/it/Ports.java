package org.carillon.it;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports, below the range from which the system takes those of outgoing connections, so that none is lost between its
 * choice and its use. Chosen at random, because other builds on this machine choose at the same time.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {
    }

    /** A port on which nobody listens and that nobody in this JVM was given. */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    /** An offset with which all the default ports of a server are free. */
    static int freeOffset(int... defaults) {
        while (true) {
            int offset = ThreadLocalRandom.current().nextInt(10_000, 20_000);
            boolean free = true;
            for (int port : defaults) {
                free &= isFree(port + offset);
            }
            if (free) {
                return offset;
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket tcp = new ServerSocket(); DatagramSocket udp = new DatagramSocket(null)) {
            tcp.bind(new InetSocketAddress(port));
            udp.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
