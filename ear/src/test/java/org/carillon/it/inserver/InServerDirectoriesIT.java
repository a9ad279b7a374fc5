package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.contact.ContactBook;
import org.carillon.contact.ContactCard;
import org.carillon.contact.ContactNumber;
import org.carillon.contact.ContactSearch;
import org.carillon.contact.ContactSearch.FromDirectory;
import org.carillon.contact.FoundContact;
import org.carillon.contact.NumberKind;
import org.carillon.contact.NumberNames;
import org.carillon.contact.NumberRules;
import org.carillon.contact.ldap.AttributeMap;
import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.contact.ldap.LdapDirectories;
import org.carillon.contact.ldap.LdapDirectory;
import org.carillon.contact.ldap.LdapSearch;
import org.carillon.contact.ldap.LdapSecurity;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.VisibilityRule;
import org.carillon.it.ldap.Slapd;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Searches with a real slapd and with servers that are down, silent or too generous: whoever searches has all other results, and is
 * told about these, within the time limit.
 */
@ExtendWith(ArquillianExtension.class)
class InServerDirectoriesIT {

    private static final Actor IT = Actor.console("it");
    /** ms, the limit of all directories together with what the machine may add; it is shared with other builds */
    private static final long LIMIT = 3_250 + 2_000;
    private static final NumberRules HERE = new NumberRules("49", "7031", "");
    @Inject
    private LdapDirectories directories;
    @Inject
    private LdapSearch ldap;
    @Inject
    private ContactSearch search;
    @Inject
    private ContactBook book;
    @Inject
    private NumberNames names;
    @Inject
    private DirectoryAdmin admin;
    private final List<Guid> made = new ArrayList<>();
    private final List<Guid> users = new ArrayList<>();
    private Slapd slapd;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerDirectoriesIT.class, Slapd.class);
    }

    @BeforeEach
    void start() {
        Slapd.require();
        slapd = Slapd.start(List.of("Berta Beispiel;07031 / 555-01;0171 5550199", "Karl von Bern;+49 (0)711 20 30 40", "Jürgen Groß;101"), 10_000);
    }

    @AfterEach
    void clear() {
        made.forEach(directory -> directories.delete(directory, IT));
        users.forEach(user -> admin.delete(user, IT));
        if (slapd != null) {
            slapd.close();
        }
    }

    @Test
    void findsInARealDirectoryEncryptedOrNot() {
        add("plain", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        add("starttls", LdapSecurity.STARTTLS, slapd.port(), true, slapd.certificate(), Slapd.PASSWORD);
        add("tls", LdapSecurity.TLS, slapd.tlsPort(), true, slapd.certificate(), Slapd.PASSWORD);
        add("unchecked", LdapSecurity.TLS, slapd.tlsPort(), false, "", Slapd.PASSWORD);
        add("untrusted", LdapSecurity.TLS, slapd.tlsPort(), true, "", Slapd.PASSWORD);
        Map<String, FromDirectory> found = find(user("finder"), "beisp");
        for (String name : List.of("plain", "starttls", "tls", "unchecked")) {
            FromDirectory answer = found.get(name);
            assertEquals(State.COMPLETE, answer.state(), name);
            ContactCard card = answer.contacts().get(0).card();
            assertEquals("Berta Beispiel", card.title());
            assertEquals(List.of("+49703155501", "+491715550199"), card.numbers().stream().map(ContactNumber::number).toList());
        }
        assertEquals(State.REFUSED, found.get("untrusted").state());
        assertEquals(List.of("Jürgen Groß"), titles(find(user("other"), "groß").get("plain")));
        assertEquals(List.of("Karl von Bern"), titles(find(user("third"), "203040").get("plain")));
    }

    @Test
    void aWrongPasswordIsTold() {
        add("right", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        Guid wrong = add("wrong", LdapSecurity.NONE, slapd.port(), true, "", "not it");
        Guid user = user("asker");
        Map<String, FromDirectory> found = find(user, "beisp");
        assertEquals(State.REFUSED, found.get("wrong").state());
        assertEquals(List.of("Berta Beispiel"), titles(found.get("right")));
        find(user, "beisp");
        assertEquals(State.RESTING, find(user, "beisp").get("wrong").state());
        LdapDirectory directory = directories.directory(wrong).orElseThrow().directory();
        directories.change(wrong, directory, Slapd.PASSWORD, IT);
        assertEquals(State.COMPLETE, find(user, "beisp").get("wrong").state(), "a changed directory begins anew");
        directories.change(wrong, directory, "", IT);
        assertEquals(State.COMPLETE, find(user, "beisp").get("wrong").state(), "its password stays");
    }

    @Test
    void tenThousandEntriesAreCutAndTold() {
        add("large", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        FromDirectory answer = find(user("asker"), "many").get("large");
        assertEquals(State.CUT, answer.state());
        assertEquals(ContactSearch.MOST, answer.contacts().size());
    }

    @Test
    void downAndSilentOnesHoldUpNobody() throws IOException {
        add("good", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int nobody = closed.getLocalPort();
            closed.close();
            add("down", LdapSecurity.NONE, nobody, true, "", "any");
            add("silent", LdapSecurity.NONE, silent.getLocalPort(), true, "", "any");
            add("silent tls", LdapSecurity.TLS, silent.getLocalPort(), true, "", "any");
            add("silent starttls", LdapSecurity.STARTTLS, silent.getLocalPort(), true, "", "any");
            Guid user = user("patient");
            book.add(user, false, new ContactCard("", "Berta of my own", "", "", "", List.of(), List.of(), ""));
            long start = System.nanoTime();
            ContactSearch.Found found = search.find(user, "berta");
            assertEquals(List.of("Berta of my own"), found.contacts().stream().map(contact -> contact.card().title()).toList());
            assertTrue(millis(start) < 2_000, "what is here does not wait");
            Map<String, FromDirectory> later = await(found.later());
            assertTrue(millis(start) < LIMIT, millis(start) + " ms");
            assertEquals(List.of("Berta Beispiel"), titles(later.get("good")));
            assertEquals(State.UNREACHABLE, later.get("down").state());
            for (String name : List.of("silent", "silent tls", "silent starttls")) {
                assertEquals(State.LATE, later.get(name).state(), name);
            }
            find(user, "berta");
            later = find(user, "berta");
            for (String name : List.of("down", "silent", "silent tls", "silent starttls")) {
                assertEquals(State.RESTING, later.get(name).state(), name + " is not asked again");
            }
            assertEquals(List.of("Berta Beispiel"), titles(later.get("good")));
        }
    }

    @Test
    void manyAtOnceAreAnsweredOrToldSo() throws IOException {
        add("good", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            add("silent", LdapSecurity.NONE, silent.getLocalPort(), true, "", "any");
            Guid user = user("crowd");
            long start = System.nanoTime();
            List<ContactSearch.Found> all = IntStream.range(0, 60).mapToObj(i -> search.find(user, "beisp")).toList();
            int served = 0;
            for (ContactSearch.Found found : all) {
                Map<String, FromDirectory> later = await(found.later());
                served += later.get("good").state() == State.COMPLETE ? 1 : 0;
            }
            assertTrue(millis(start) < LIMIT + 3_000, millis(start) + " ms");
            assertTrue(served > 0, "a silent one does not take all threads");
        }
    }

    @Test
    void namesOfNumbersComeFromTheFirstSourceThatKnows() {
        add("names", LdapSecurity.NONE, slapd.port(), true, "", Slapd.PASSWORD);
        Guid user = user("caller");
        String number = "+49703155501";
        assertEquals("DIRECTORY Berta Beispiel", name(user, number));
        Guid shared = book.add(administrator(), true, card("Berta for all", number)).guid();
        assertEquals("SHARED Berta for all", name(user, number));
        book.add(user, false, card("My Berta", number));
        assertEquals("PERSONAL My Berta", name(user, number));
        assertEquals("SHARED Berta for all", name(user("another"), number));
        Guid colleague = admin.create(new UserChange().name("colleague").cn("The Colleague").number("4711")
                .rules(List.of(VisibilityRule.everything("@example.com"))), IT);
        users.add(colleague);
        book.add(user, false, card("Same number", "4711"));
        assertEquals("USER The Colleague", name(user, "4711"));
        book.delete(users.get(1), shared);
        assertEquals("DIRECTORY Berta Beispiel", name(user("fourth"), number));
        assertEquals("nobody", name(user, "+4999999"));
    }

    @Test
    void anUnknownBaseOrFilterIsToldWhenItIsTried() {
        Guid directory = directories.create(directory("odd", LdapSecurity.NONE, slapd.port(), true, "", "ou=nowhere,dc=example,dc=net"), Slapd.PASSWORD, IT);
        made.add(directory);
        assertEquals(State.WRONG, ldap.test(directory).orElseThrow().join().state());
        made.add(directories.create(directory("fine", LdapSecurity.NONE, slapd.port(), true, "", Slapd.BASE), Slapd.PASSWORD, IT));
        assertEquals(State.CUT, ldap.test(made.get(1)).orElseThrow().join().state());
        assertEquals(Optional.empty(), ldap.test(Guid.random()));
    }

    private Guid add(String name, LdapSecurity security, int port, boolean checks, String authority, String password) {
        Guid guid = directories.create(directory(name, security, port, checks, authority, Slapd.BASE), password, IT);
        made.add(guid);
        return guid;
    }

    private static LdapDirectory directory(String name, LdapSecurity security, int port, boolean checks, String authority, String base) {
        return new LdapDirectory(name, true, "localhost", port, security, checks, authority, Slapd.READER, base, "(objectClass=inetOrgPerson)",
                AttributeMap.USUAL, HERE, 2_000, 100);
    }

    private Guid user(String name) {
        Guid user = admin.create(new UserChange().name("dir-" + name).cn("dir " + name), IT);
        users.add(user);
        return user;
    }

    private Guid administrator() {
        Guid user = admin.create(new UserChange().name("dir-admin").cn("dir admin").administrator(true), IT);
        users.add(user);
        return user;
    }

    private static ContactCard card(String name, String number) {
        return new ContactCard("", name, "", "", "", List.of(ContactNumber.of(NumberKind.WORK, number, HERE)), List.of(), "");
    }

    private String name(Guid user, String number) {
        Optional<FoundContact> found = names.of(user, number).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
        return found.map(contact -> contact.source() + " " + contact.card().title()).orElse("nobody");
    }

    private Map<String, FromDirectory> find(Guid user, String typed) {
        return await(search.find(user, typed).later());
    }

    private static Map<String, FromDirectory> await(List<CompletableFuture<FromDirectory>> later) {
        Map<String, FromDirectory> answers = new HashMap<>();
        later.forEach(answer -> {
            FromDirectory given = answer.orTimeout(20, TimeUnit.SECONDS).join();
            answers.put(given.directory(), given);
        });
        return answers;
    }

    private static List<String> titles(FromDirectory answer) {
        return answer.contacts().stream().map(contact -> contact.card().title()).toList();
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
