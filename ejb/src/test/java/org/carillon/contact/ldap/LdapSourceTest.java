package org.carillon.contact.ldap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import com.unboundid.ldap.sdk.LDAPException;
import org.carillon.contact.ContactCard;
import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.contact.ldap.LdapQuery.ByNumber;
import org.carillon.contact.ldap.LdapQuery.ByTerms;
import org.carillon.directory.PeopleTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One directory, good or bad, answers within its time; a real slapd is asked in the tests of the whole. */
@Timeout(30)
class LdapSourceTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(60);
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private SearchServer server;
    private LdapSource source;

    @BeforeEach
    void start() throws LDAPException {
        server = new SearchServer();
        server.person("Berta Beispiel", "(0711) 12345-6");
        server.person("Karl von Bern", "101");
        source = source(server.access(SearchServer.PASSWORD));
    }

    @AfterEach
    void stop() {
        source.end();
        server.close();
        scheduler.shutdownNow();
    }

    @Test
    void findsByBeginningsOfWordsByMailAndByDigits() {
        assertEquals(List.of("Berta Beispiel"), found("bei"));
        assertEquals(List.of("Berta Beispiel"), found("beispiel ber"));
        assertEquals(List.of("Karl von Bern"), found("bern"));
        assertEquals(List.of("Karl von Bern"), found("bern@example.net"));
        assertEquals(List.of("Berta Beispiel"), found("1234"));
        assertEquals(List.of(), found("*)(cn=*"));
        assertEquals(List.of(), found("erta"));
    }

    @Test
    void findsNumbersHoweverTheyAreWritten() {
        assertEquals(List.of("Berta Beispiel"), titles(source.search(new ByNumber("+49711123456"), 5, LONG, REST)));
        assertEquals(List.of("Karl von Bern"), titles(source.search(new ByNumber("101"), 5, LONG, REST)));
        assertEquals(List.of(), titles(source.search(new ByNumber("+49712123456"), 5, LONG, REST)));
        assertEquals(List.of(), titles(source.search(new ByNumber("1"), 5, LONG, REST)));
    }

    @Test
    void aWrongPasswordIsToldAndTriedTwiceAtMost() {
        LdapSource wrong = source(server.access("wrong"));
        assertEquals(State.REFUSED, ask(wrong).state());
        assertEquals(State.REFUSED, ask(wrong).state());
        assertEquals(State.RESTING, ask(wrong).state());
        wrong.end();
    }

    @Test
    void oneThatIsDownIsToldAtOnce() throws IOException {
        int port;
        try (ServerSocket socket = SearchServer.silent()) {
            port = socket.getLocalPort();
        }
        assertEquals(State.UNREACHABLE, ask(source(SearchServer.access(port, "any", 1_000))).state());
    }

    @Test
    void oneThatSaysNothingCostsItsTimeLimitAndThenNothing() throws IOException {
        try (ServerSocket socket = SearchServer.silent()) {
            LdapSource silent = source(SearchServer.access(socket.getLocalPort(), "any", 300));
            long start = System.nanoTime();
            assertEquals(State.LATE, ask(silent).state());
            assertEquals(State.LATE, ask(silent).state());
            long spent = Duration.ofNanos(System.nanoTime() - start).toMillis();
            assertTrue(spent >= 600 && spent < 3_000, spent + " ms");
            start = System.nanoTime();
            assertEquals(State.RESTING, ask(silent).state());
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 200);
            silent.end();
        }
    }

    @Test
    void ofTooManyTheFirstAreTaken() throws LDAPException {
        server.people(1_000);
        DirectoryAnswer answer = source.search(new ByTerms(PeopleTerms.of("many")), 30, LONG, REST);
        assertEquals(State.CUT, answer.state());
        assertEquals(30, answer.cards().size());
        assertEquals(50, source.search(new ByTerms(PeopleTerms.of("many")), 500, LONG, REST).cards().size(), "the bound of the directory");
    }

    @Test
    void anAnswerDropByDropIsCutAndWhatCameIsKept() throws LDAPException {
        server.people(40);
        server.dropByDrop(100);
        long start = System.nanoTime();
        DirectoryAnswer answer = source.search(new ByTerms(PeopleTerms.of("many")), 50, LONG, REST);
        long spent = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertEquals(State.LATE, answer.state(), answer.detail());
        assertTrue(spent < 2_500, spent + " ms");
        assertTrue(!answer.cards().isEmpty() && answer.cards().size() < 40, answer.cards().size() + " entries");
    }

    @Test
    void aConnectionThatTheServerClosedIsReplaced() {
        assertEquals(State.COMPLETE, ask(source).state());
        server.endConnections();
        assertEquals(State.COMPLETE, ask(source).state());
        assertEquals(List.of("Berta Beispiel"), found("bei"));
    }

    @Test
    void aBaseThatIsNotThereIsToldAndDoesNotMakeItRest() {
        LdapAccess access = server.access(SearchServer.PASSWORD);
        LdapDirectory d = access.directory();
        LdapSource wrong = source(new LdapAccess(access.guid(), new LdapDirectory("test", true, d.host(), d.port(), d.security(), true, "", d.bindDn(),
                "ou=nowhere,dc=example,dc=net", "", d.attributes(), d.rules(), 1_000, 50), access.password()));
        for (int i = 0; i < 4; i++) {
            assertEquals(State.WRONG, ask(wrong).state());
        }
        wrong.end();
    }

    private LdapSource source(LdapAccess access) {
        return new LdapSource(access, new Breaker(Clock.systemUTC()), scheduler);
    }

    private DirectoryAnswer ask(LdapSource asked) {
        DirectoryAnswer answer = asked.search(new ByTerms(PeopleTerms.of("bei")), 30, LONG, REST);
        asked.answered(answer.state(), REST);
        return answer;
    }

    private List<String> found(String typed) {
        DirectoryAnswer answer = source.search(new ByTerms(PeopleTerms.of(typed)), 30, LONG, REST);
        assertEquals(State.COMPLETE, answer.state(), answer.detail());
        return titles(answer);
    }

    private static List<String> titles(DirectoryAnswer answer) {
        return answer.cards().stream().map(ContactCard::title).sorted().toList();
    }
}
