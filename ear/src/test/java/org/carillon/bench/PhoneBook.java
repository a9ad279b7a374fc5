package org.carillon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;

import org.carillon.it.Ports;
import org.carillon.it.ServerProcess;

/**
 * Benchmark {@code phone-book}: how long a phone waits for 50 entries of the phone book among all users, asked over LDAP with the filters
 * that phones send, by somebody whom all let see them. Starts a server of its own with the demo company, prints the times of each
 * kind of filter, stops the server.
 *
 * <p>Arguments: number of users (100000), questions of each kind (200).
 */
public final class PhoneBook {

    private static final double MILLION = 1e6;
    private static final int ENTRIES = 50;

    private PhoneBook() {
    }

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int port = Ports.free();
        try (ServerProcess server = ServerProcess.named("bench").withDemo().start()) {
            SearchPeople.fill(server, users);
            open(server, port);
            server.restart();
            System.out.println("phone-book: " + users + " users, " + Runtime.getRuntime().availableProcessors() + " cores");
            try (LDAPConnection phone = new LDAPConnection("127.0.0.1", port)) {
                phone.bind("alice", ServerProcess.DEMO_PASSWORD);
                for (Kind kind : Kind.values()) {
                    measure(phone, kind, users, questions);
                }
            }
        }
    }

    private static void open(ServerProcess server, int port) throws SQLException {
        try (Connection database = server.database().connect(); Statement statement = database.createStatement()) {
            statement.execute("insert into setting (key, value) values ('phonebook.on', 'true'), ('phonebook.unprotected', 'true'), ('phonebook.port', '"
                    + port + "'), ('phonebook.tls-port', '" + Ports.free() + "')");
        }
    }

    private static void measure(LDAPConnection phone, Kind kind, int users, int questions) throws LDAPException {
        ask(phone, kind, users, Math.max(1, questions / 10));
        List<Double> times = ask(phone, kind, users, questions);
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-12s p50 %6.1f ms   p99 %6.1f ms   max %6.1f ms%n", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.get(times.size() - 1));
    }

    private static List<Double> ask(LDAPConnection phone, Kind kind, int users, int questions) throws LDAPException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            long start = System.nanoTime();
            int found = search(phone, kind.filter((int) (i * 7_919L % users)));
            times.add((System.nanoTime() - start) / MILLION);
            if ((found == 0) != (kind == Kind.NOBODY)) {
                throw new IllegalStateException(kind + " found " + found);
            }
        }
        return times;
    }

    /* More than are wanted is no fault. */
    private static int search(LDAPConnection phone, String filter) throws LDAPException {
        SearchRequest request = new SearchRequest("dc=example,dc=com", SearchScope.SUB, filter, "cn", "telephoneNumber");
        request.setSizeLimit(ENTRIES);
        try {
            SearchResult result = phone.search(request);
            return result.getEntryCount();
        } catch (LDAPSearchException e) {
            if (e.getResultCode() != ResultCode.SIZE_LIMIT_EXCEEDED) {
                throw e;
            }
            return e.getEntryCount();
        }
    }

    /** What a phone asks. */
    private enum Kind {
        NAME_BEGIN, NAME_RARE, NAME_PART, ANY_NAME, NUMBER, NUMBER_BEGIN, NUMBER_END, NOBODY;

        private static final List<String> FIRST = List.of("an", "be", "cl", "da", "em", "fe", "gr", "ha", "id", "jo");

        String filter(int i) {
            String first = FIRST.get(i % FIRST.size());
            return switch (this) {
                case NAME_BEGIN -> "(cn=" + first + "*)";
                case NAME_RARE -> "(cn=" + first + "*mann " + (i - i % 20 + i % 10) + ")";
                case NAME_PART -> "(cn=*" + (char) ('a' + i / 20 % 26) + (char) ('a' + i / 520 % 26) + (char) ('a' + i / 13_520 % 4) + "mann*)";
                case ANY_NAME -> "(|(cn=" + first + "*)(sn=" + first + "*)(givenName=" + first + "*))";
                case NUMBER -> "(|(telephoneNumber=" + (200_000 + i) + ")(mobile=" + (200_000 + i) + "))";
                case NUMBER_BEGIN -> "(telephoneNumber=" + Integer.toString(200_000 + i).substring(0, 4) + "*)";
                case NUMBER_END -> "(telephoneNumber=*" + Integer.toString(100 + i % 100).substring(1) + ")";
                case NOBODY -> "(cn=zzq*)";
            };
        }
    }
}
