package org.carillon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

import org.carillon.it.ServerProcess;

/**
 * Carillon with the users of all crowds. Everybody has a rule for the domain, one for a group in which all are active, and one for a
 * single user, so that rules decide what is seen. Users come with a session, as they do after the first login.
 */
final class CarillonPresence implements PresencePeer {

    private static final String RULES = """
            insert into visibility_rule (object, position, name, is_group, visible, online, presence, on_the_phone, note)
             select guid, 0, '@example.com', false, true, true, true, true, true from pbx_object where name like 'bench%'
            union all select guid, 1, 'bench', true, true, true, true, false, false from pbx_object where name like 'bench%'
            union all select guid, 2, 'nobody-there', false, true, true, true, true, true from pbx_object where name like 'bench%'""";
    private static final String MEMBERSHIPS = "insert into group_membership (object, group_name, active) select guid, 'bench', true from pbx_object where name like 'bench%'";
    private static final int AT_ONCE = 48;
    private static final int PATIENCE_SECONDS = 300;
    private final ServerProcess server;
    private final List<Account> accounts;
    private final LoadGenerator generator;

    private CarillonPresence(ServerProcess server, List<Account> accounts, LoadGenerator generator) {
        this.server = server;
        this.accounts = accounts;
        this.generator = generator;
    }

    /** Starts a server with so many users. */
    static CarillonPresence start(int users) throws Exception {
        ServerProcess server = ServerProcess.named("bench-presence").with("CARILLON_ADMIN_PASSWORD", "bench-admin-password").start();
        try {
            List<Account> accounts;
            try (Connection database = server.database().connect()) {
                accounts = ManyUsers.create(database, server.data(), users);
                addRules(database);
            }
            LoadGenerator generator = new LoadGenerator(server.wsUri("/PBX0/APPCLIENT/websocket"), AT_ONCE);
            generator.logIn(accounts, false, false);
            return new CarillonPresence(server, accounts, generator);
        } catch (Exception e) {
            server.close();
            throw e;
        }
    }

    private static void addRules(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(RULES);
            statement.executeUpdate(MEMBERSHIPS);
            statement.execute("analyze");
        }
        database.commit();
    }

    long pid() {
        return server.pid();
    }

    ServerProcess server() {
        return server;
    }

    List<Account> accounts() {
        return accounts;
    }

    @Override
    public String name() {
        return "carillon";
    }

    @Override
    public CompletableFuture<PresenceUser> enter(Crowd crowd, int user, Supplier<Tally> tally) {
        return enter(user, tally).thenApply(there -> {
            there.watch(crowd);
            return there;
        });
    }

    /** Connects a user and logs in, without any watch. */
    CompletableFuture<User> enter(int user, Supplier<Tally> tally) {
        LoginExchange exchange = new LoginExchange(accounts.get(user), true, ThreadLocalRandom.current().nextLong());
        return generator.connect(exchange, new PresenceWatcher(user, tally)).thenApply(channel -> new User(user, channel));
    }

    /** Connects everybody of a crowd, without any watch. */
    List<User> enter(Crowd crowd, Tally tally) throws Exception {
        Semaphore slots = new Semaphore(AT_ONCE);
        List<CompletableFuture<User>> entering = new ArrayList<>();
        for (int user = crowd.first(); user < crowd.end(); user++) {
            slots.acquire();
            entering.add(enter(user, () -> tally).whenComplete((there, fault) -> slots.release()));
        }
        List<User> users = new ArrayList<>();
        for (CompletableFuture<User> there : entering) {
            users.add(there.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return users;
    }

    private static TextWebSocketFrame frame(String text) {
        return new TextWebSocketFrame(text);
    }

    @Override
    public List<Long> processes() {
        Stream<ProcessHandle> database = server.database().process().stream().flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.children()));
        return Stream.concat(Stream.of(server.pid()), database.map(ProcessHandle::pid)).toList();
    }

    @Override
    public void close() {
        generator.close();
        server.close();
    }

    /** A user who is there. */
    record User(int user, Channel channel) implements PresenceUser {

        void watch(Crowd crowd) {
            crowd.favourites(user).forEach(other -> channel.write(frame("{\"mt\":\"SubscribePresence\",\"sip\":\"" + Crowd.userName(other) + "\"}")));
            channel.flush();
        }

        @Override
        public void change() {
            channel.writeAndFlush(frame("{\"mt\":\"SetOwnPresence\",\"activity\":\"away\",\"note\":\"" + Stamp.now() + "\"}"));
        }

        @Override
        public void leave() {
            channel.close().syncUninterruptibly();
        }
    }
}
