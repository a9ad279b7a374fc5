package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.net.ssl.SSLContext;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.BindResult;
import com.unboundid.ldap.sdk.CompareRequest;
import com.unboundid.ldap.sdk.DeleteRequest;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.ldap.sdk.extensions.WhoAmIExtendedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The phone book as phones and programs read it over LDAP, and what it refuses. */
class PhoneBookIT {

    private static final String BASE = "dc=example,dc=com";
    private static final String CAROL = "uid=carol,ou=people," + BASE;
    private static final int MOST_CONNECTIONS = 12;
    private static final ServerProcess SERVER = ServerProcess.named("phonebook").withDemo();
    private static final int PORT = Ports.free();
    private static final int TLS_PORT = Ports.free();

    @BeforeAll
    static void start() throws SQLException {
        SERVER.start();
        try (Connection database = SERVER.database().connect(); Statement statement = database.createStatement()) {
            for (String setting : List.of("phonebook.on=true", "phonebook.unprotected=true", "phonebook.port=" + PORT, "phonebook.tls-port=" + TLS_PORT,
                    "phonebook.connections=" + MOST_CONNECTIONS, "phonebook.idle-seconds=5", "phonebook.entries=50", "login.free-attempts=100",
                    "login.free-attempts-per-address=100", "login.failure-millis=300", "dialling.country=49", "dialling.area=7031")) {
                String[] parts = setting.split("=");
                statement.execute("insert into setting (key, value) values ('" + parts[0] + "', '" + parts[1] + "')");
            }
            statement.execute("""
                    insert into contact (guid, version, display, first_name, last_name, company) values
                     ('00000000-0000-4000-8000-000000000001', 0, 'Berta Beispiel', 'Berta', 'Beispiel', 'Beispiel GmbH');
                    insert into contact_number values ('00000000-0000-4000-8000-000000000001', 0, 'WORK', '07031 55501', '+49703155501'),
                     ('00000000-0000-4000-8000-000000000001', 1, 'MOBILE', '0171 5550199', '+491715550199');
                    insert into contact_address values ('00000000-0000-4000-8000-000000000001', 0, 'berta@beispiel.example');
                    insert into contact (guid, version, owner, display) select gen_random_uuid(), 0, guid, 'Private of Bob' from pbx_object where name = 'bob';
                    insert into contact (guid, version, display, company) select gen_random_uuid(), 0, 'Supplier ' || n, 'Many' from generate_series(1, 1200) n""");
        }
        SERVER.restart();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void findsUsersAndSharedContactsByTheUsualFilters() throws Exception {
        try (LDAPConnection carol = loggedIn(CAROL)) {
            assertEquals(List.of("Bob Baker"), find(carol, "(cn=bob*)"));
            assertEquals(List.of("Bob Baker"), find(carol, "(sn=Baker)"));
            assertEquals(List.of("Bob Baker"), find(carol, "(givenName=BOB)"));
            assertEquals(List.of("Bob Baker"), find(carol, "(telephoneNumber=102)"));
            assertEquals(List.of("Bob Baker"), find(carol, "(mail=bob@*)"));
            assertEquals(List.of("Bob Baker"), find(carol, "(uid=bob)"));
            assertEquals(List.of("Alice Abel", "Bob Baker"), find(carol, "(|(cn=*abel*)(sn=*ak*r*))"));
            assertEquals(List.of("Bob Baker"), find(carol, "(&(objectClass=person)(|(cn=b*)(sn=b*))(telephoneNumber=10*))"));
            assertEquals(List.of("Alice Abel", "Carol Clark"), find(carol, "(&(telephoneNumber=10*)(!(cn=bob*)))"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(cn=*beis*)"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(o=beispiel*)"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(mail=*@beispiel.example)"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(telephoneNumber=+49 7031 55501)"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(|(telephoneNumber=000491715550199)(mobile=000491715550199))"));
            assertEquals(List.of("Berta Beispiel"), find(carol, "(mobile=*5550199)"));
            assertEquals(List.of(), find(carol, "(telephoneNumber=000491715550199)"));
            assertEquals(List.of(), find(carol, "(cn=Private*)"));
            assertEquals(List.of(), find(carol, "(description=*)"));
        }
    }

    @Test
    void showsOnlyWhoLetsTheReaderSeeHim() throws Exception {
        try (LDAPConnection carol = loggedIn(CAROL); LDAPConnection dave = loggedIn("dave@example.com")) {
            assertEquals(List.of(), find(carol, "(|(cn=dave*)(cn=administrator))"));
            assertEquals(List.of("Dave Dunn"), find(dave, "(|(cn=dave*)(cn=administrator))"));
        }
    }

    @Test
    void attributesScopeAndRootAreAsAsked() throws Exception {
        try (LDAPConnection carol = loggedIn(CAROL)) {
            Entry root = carol.getRootDSE();
            assertEquals(BASE, root.getAttributeValue("namingContexts"));
            SearchResult some = carol.search(BASE, SearchScope.SUB, "(uid=bob)", "cn", "telephoneNumber");
            assertEquals(List.of("cn", "telephoneNumber"), some.getSearchEntries().get(0).getAttributes().stream().map(Attribute::getName).sorted().toList());
            SearchRequest names = new SearchRequest(BASE, SearchScope.SUB, Filter.createEqualityFilter("uid", "bob"));
            names.setTypesOnly(true);
            assertEquals(List.of(), Arrays.asList(carol.search(names).getSearchEntries().get(0).getAttributeValues("cn")));
            assertEquals(List.of(), entries(carol, "ou=contacts," + BASE, SearchScope.SUB, "(uid=bob)"));
            assertEquals(List.of("Bob Baker"), entries(carol, "uid=bob,ou=people," + BASE, SearchScope.BASE, "(objectClass=*)"));
            assertEquals(2, carol.search(BASE, SearchScope.ONE, "(objectClass=*)").getEntryCount());
            assertEquals(ResultCode.NO_SUCH_OBJECT, refusal(() -> carol.search("dc=elsewhere", SearchScope.SUB, "(cn=*)")));
        }
    }

    @Test
    void keepsItsLimits() throws Exception {
        try (LDAPConnection carol = loggedIn(CAROL)) {
            LDAPSearchException all = assertThrows(LDAPSearchException.class, () -> carol.search(BASE, SearchScope.SUB, "(cn=supplier*)"));
            assertEquals(ResultCode.SIZE_LIMIT_EXCEEDED, all.getResultCode());
            assertEquals(50, all.getEntryCount());
            SearchRequest few = new SearchRequest(BASE, SearchScope.SUB, "(cn=supplier*)");
            few.setSizeLimit(3);
            assertEquals(3, assertThrows(LDAPSearchException.class, () -> carol.search(few)).getEntryCount());
            assertEquals(List.of("Supplier 1199"), find(carol, "(cn=supplier 1199)"), "beyond the first batch");
            String deep = "(!".repeat(30) + "(cn=x)" + ")".repeat(30);
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.search(BASE, SearchScope.SUB, deep)));
            String wide = "(|" + "(cn=x)".repeat(200) + ")";
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.search(BASE, SearchScope.SUB, wide)));
            assertEquals(List.of(), find(carol, "(cn=a\\00b)"));
            assertEquals(List.of(), find(carol, "(cn=%)"));
            assertEquals(List.of(), find(carol, "(cn=' or 1=1 --)"));
        }
        try (LDAPConnection flood = connect()) {
            assertThrows(LDAPException.class, () -> flood.search(BASE, SearchScope.SUB, "(cn=" + "x".repeat(20_000) + ")"));
        }
        try (LDAPConnection carol = loggedIn(CAROL)) {
            assertEquals(List.of("Bob Baker"), find(carol, "(uid=bob)"), "others go on");
        }
    }

    @Test
    void aFilterThatIsNestedAsDeepAsAMessageTakesDoesNoHarm() throws Exception {
        byte[] bomb = nested(1_900);
        for (int i = 0; i < MOST_CONNECTIONS + 3; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
                socket.getOutputStream().write(bomb);
                socket.setSoTimeout(1_000);
                socket.getInputStream().read();
            } catch (IOException e) {
                assertTrue(e.getMessage() != null, "the connection may end in any way");
            }
        }
        try (LDAPConnection carol = loggedIn(CAROL)) {
            assertEquals(List.of("Bob Baker"), find(carol, "(uid=bob)"));
        }
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        try (LDAPConnection carol = loggedIn(CAROL)) {
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.add("uid=eve,ou=people," + BASE, new Attribute("objectClass", "inetOrgPerson"))));
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.delete(new DeleteRequest(CAROL))));
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.modify(CAROL, new Modification(ModificationType.REPLACE, "cn", "x"))));
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.modifyDN(CAROL, "uid=c", true)));
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> carol.compare(new CompareRequest(CAROL, "cn", "x"))));
            assertEquals(ResultCode.PROTOCOL_ERROR, refusal(() -> carol.processExtendedOperation(new WhoAmIExtendedRequest())));
            assertEquals(List.of("Carol Clark"), find(carol, "(uid=carol)"));
        }
    }

    @Test
    void aWrongPasswordIsRefusedAsLateAsAnyOther() throws Exception {
        try (LDAPConnection connection = connect()) {
            for (String who : List.of(CAROL, "uid=nobody,ou=people," + BASE, "ou=people," + BASE, "no such thing")) {
                long start = System.nanoTime();
                assertEquals(ResultCode.INVALID_CREDENTIALS, refusal(() -> connection.bind(who, "wrong")), who);
                assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 300, who);
            }
            connection.bind(CAROL, ServerProcess.DEMO_PASSWORD);
            assertEquals(List.of("Bob Baker"), find(connection, "(uid=bob)"));
            assertEquals(ResultCode.INVALID_CREDENTIALS, refusal(() -> connection.bind(CAROL, "wrong")));
            assertEquals(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, refusal(() -> find(connection, "(uid=bob)")), "the former log-in is over");
        }
        assertTrue(SERVER.log().contains("login failed kind=user account=carol address=127.0.0.1 reason=refused"));
    }

    @Test
    void strangersReadNothing() throws Exception {
        try (LDAPConnection stranger = connect()) {
            assertEquals(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, refusal(() -> find(stranger, "(uid=bob)")));
            BindResult anonymous = stranger.bind(new SimpleBindRequest());
            assertEquals(ResultCode.SUCCESS, anonymous.getResultCode());
            assertEquals(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, refusal(() -> find(stranger, "(uid=bob)")));
            stranger.getConnectionOptions().setBindWithDNRequiresPassword(false);
            assertEquals(ResultCode.UNWILLING_TO_PERFORM, refusal(() -> stranger.bind(CAROL, "")));
        }
    }

    @Test
    void anOpenPortWithoutEncryptionIsOnlyThereIfWanted() throws Exception {
        try (LDAPConnection clear = new LDAPConnection("127.0.0.1", PORT)) {
            assertEquals(ResultCode.PROTOCOL_ERROR, refusal(() -> clear.processExtendedOperation(new StartTLSExtendedRequest(tls()))));
            clear.bind(CAROL, ServerProcess.DEMO_PASSWORD);
            assertEquals(List.of("Bob Baker"), find(clear, "(uid=bob)"));
        }
        try (Connection database = SERVER.database().connect(); Statement statement = database.createStatement()) {
            statement.execute("update setting set value = 'false' where key = 'phonebook.unprotected'");
        }
        SERVER.restart();
        try {
            assertThrows(LDAPException.class, () -> new LDAPConnection("127.0.0.1", PORT));
            try (LDAPConnection carol = loggedIn(CAROL)) {
                assertEquals(List.of("Bob Baker"), find(carol, "(uid=bob)"));
            }
        } finally {
            try (Connection database = SERVER.database().connect(); Statement statement = database.createStatement()) {
                statement.execute("update setting set value = 'true' where key = 'phonebook.unprotected'");
            }
            SERVER.restart();
        }
    }

    @Test
    void silentOnesAreClosedAndTooManyAreTurnedAway() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i : IntStream.range(0, MOST_CONNECTIONS).toArray()) {
                idle.add(new Socket(InetAddress.getLoopbackAddress(), PORT));
            }
            assertThrows(LDAPException.class, () -> new LDAPConnection("127.0.0.1", PORT).bind(CAROL, ServerProcess.DEMO_PASSWORD));
            for (Socket socket : idle) {
                socket.setSoTimeout(30_000);
                assertEquals(-1, socket.getInputStream().read(), "closed by the server");
            }
            try (LDAPConnection carol = loggedIn(CAROL)) {
                assertEquals(List.of("Bob Baker"), find(carol, "(uid=bob)"));
            }
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void ldapsearchReadsIt() throws Exception {
        Path program = Path.of("/usr/bin/ldapsearch");
        assumeTrue(Files.exists(program), "no ldapsearch on this machine: install it (Debian: apt-get install ldap-utils)");
        String found = ldapsearch(ServerProcess.DEMO_PASSWORD, "(|(cn=ali*)(cn=berta*))");
        assertTrue(found.contains("dn: uid=alice,ou=people,dc=example,dc=com"), found);
        assertTrue(found.contains("telephoneNumber: 101"), found);
        assertTrue(found.contains("mobile: +491715550199"), found);
        assertTrue(found.contains("result: 0 Success"), found);
        String refused = ldapsearch("wrong", "(cn=ali*)");
        assertTrue(refused.contains("Invalid credentials (49)"), refused);
    }

    private static String ldapsearch(String password, String filter) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/ldapsearch", "-x", "-H", "ldaps://127.0.0.1:" + TLS_PORT, "-D", CAROL, "-w", password,
                "-b", BASE, filter).redirectErrorStream(true);
        builder.environment().put("LDAPTLS_REQCERT", "never");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static LDAPConnection loggedIn(String who) throws LDAPException {
        LDAPConnection connection = connect();
        connection.bind(who, ServerProcess.DEMO_PASSWORD);
        return connection;
    }

    private static LDAPConnection connect() throws LDAPException {
        return new LDAPConnection(tls().getSocketFactory(), "localhost", TLS_PORT);
    }

    private static SSLContext tls() {
        return Tls.trusting(SERVER.data().resolve("tls/keystore.p12"));
    }

    private static List<String> find(LDAPConnection reader, String filter) throws LDAPException {
        return entries(reader, BASE, SearchScope.SUB, filter);
    }

    private static List<String> entries(LDAPConnection reader, String base, SearchScope scope, String filter) throws LDAPException {
        return reader.search(base, scope, filter).getSearchEntries().stream().map(entry -> entry.getAttributeValue("cn")).sorted().collect(Collectors.toList());
    }

    /** A call that the server refuses. */
    private interface Refused {

        Object call() throws LDAPException;
    }

    private static ResultCode refusal(Refused call) {
        return assertThrows(LDAPException.class, call::call).getResultCode();
    }

    /** A search whose filter is a NOT in a NOT, and so on. */
    private static byte[] nested(int depth) {
        byte[] filter = {(byte) 0x87, 2, 'c', 'n'};
        for (int i = 0; i < depth; i++) {
            filter = element(0xa2, filter);
        }
        byte[] search = element(0x63, concat(element(0x04, new byte[0]), element(0x0a, new byte[] {0}), element(0x0a, new byte[] {0}),
                element(0x02, new byte[] {0}), element(0x02, new byte[] {0}), element(0x01, new byte[] {0}), filter, element(0x30, new byte[0])));
        return element(0x30, concat(element(0x02, new byte[] {1}), search));
    }

    private static byte[] element(int type, byte[] content) {
        byte[] head = content.length < 128 ? new byte[] {(byte) type, (byte) content.length}
                : new byte[] {(byte) type, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return concat(head, content);
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
