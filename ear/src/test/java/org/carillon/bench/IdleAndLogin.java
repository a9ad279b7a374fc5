package org.carillon.bench;

import java.net.URI;
import java.sql.Connection;
import java.util.List;

import io.netty.channel.Channel;

import org.carillon.it.ServerProcess;

/**
 * Benchmark {@code idle-and-login}: what an idle session costs, and how many logins the server takes, with the load
 * generator on the same machine. Starts a server of its own, prints the median of five rounds, stops the server.
 *
 * <p>Arguments: number of sessions (5000), seconds of idleness that are measured in each round (60).
 */
public final class IdleAndLogin {

    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 48;
    private static final int WARM_UP = 200;
    private final ServerProcess server;
    private final List<Account> accounts;
    private final LoadGenerator generator;
    private final int idleSeconds;

    private IdleAndLogin(ServerProcess server, List<Account> accounts, LoadGenerator generator, int idleSeconds) {
        this.server = server;
        this.accounts = accounts;
        this.generator = generator;
        this.idleSeconds = idleSeconds;
    }

    public static void main(String[] arguments) throws Exception {
        int sessions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int idleSeconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        try (ServerProcess server = ServerProcess.named("bench").with("CARILLON_ADMIN_PASSWORD", "bench-admin-password").start()) {
            List<Account> accounts;
            try (Connection database = server.database().connect()) {
                accounts = ManyUsers.create(database, server.data(), sessions);
            }
            URI uri = server.wsUri("/PBX0/APPCLIENT/websocket");
            try (LoadGenerator generator = new LoadGenerator(uri, AT_ONCE)) {
                new IdleAndLogin(server, accounts, generator, idleSeconds).run();
            }
        }
    }

    private void run() throws Exception {
        Median userLogins = new Median("user logins", "1/s");
        Median resumes = new Median("session resumes", "1/s");
        Median memory = new Median("resident memory per idle session", "KiB");
        Median wire = new Median("bytes on the wire per idle session", "bytes/min");
        logIn(accounts, false);
        for (int round = 0; round < ROUNDS; round++) {
            userLogins.add(logIn(accounts, false));
        }
        logIn(accounts, true);
        for (int round = 0; round < ROUNDS; round++) {
            resumes.add(logIn(accounts, true));
        }
        for (int round = 0; round < ROUNDS; round++) {
            measureIdleness(memory, wire);
        }
        System.out.println("idle-and-login: " + accounts.size() + " sessions, " + Runtime.getRuntime().availableProcessors()
                + " cores shared by server and generator, median of " + ROUNDS);
        List.of(memory, wire, userLogins, resumes).forEach(System.out::println);
    }

    /* With a fresh server each time: one that had sessions before keeps memory for the next ones, which would flatter. */
    private void measureIdleness(Median memory, Median wire) throws Exception {
        server.restart();
        ServerGauge gauge = new ServerGauge(server.pid());
        logIn(accounts.subList(0, Math.min(WARM_UP, accounts.size())), true);
        long before = gauge.residentKiB();
        List<Channel> open = generator.logIn(accounts, true, true);
        memory.add((gauge.residentKiB() - before) / (double) accounts.size());
        wire.add(idleBytes());
        LoadGenerator.close(open);
    }

    private double logIn(List<Account> who, boolean withSession) throws InterruptedException {
        long start = System.nanoTime();
        generator.logIn(who, withSession, false);
        return who.size() * 1e9 / (System.nanoTime() - start);
    }

    private double idleBytes() throws Exception {
        long before = ServerGauge.loopbackBytes();
        Thread.sleep(idleSeconds * 1_000L);
        return (ServerGauge.loopbackBytes() - before) * 60.0 / idleSeconds / accounts.size();
    }
}
