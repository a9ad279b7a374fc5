package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.account.AccountAdmin;
import org.carillon.account.AccountForm;
import org.carillon.account.Handover;
import org.carillon.account.LinkAnswer;
import org.carillon.account.LinkDesk;
import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.audit.AuditEntry;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.Person;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.it.clock.MovableClock;
import org.carillon.people.PeopleSearch;
import org.carillon.presence.Visibility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Password links and the search over people with the real database, asked inside the server. */
@ExtendWith(ArquillianExtension.class)
class InServerAccountsIT {

    private static final Actor IT = Actor.console("it");
    private static final String ADDRESS = "192.0.2.1";
    private static final String GOOD = "a good password";
    @Inject
    private AccountAdmin accounts;
    @Inject
    private LinkDesk desk;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Directory directory;
    @Inject
    private PeopleSearch people;
    @Inject
    private Audit audit;
    @PersistenceContext
    private EntityManager em;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerAccountsIT.class);
    }

    @Test
    void aLinkWorksOnceAndOnlyItsHashIsStored() {
        AccountAdmin.Invited invited = accounts.invite(administrator(), form("invited1"), false);
        String token = token(invited.handover());
        List<?> stored = em.createNativeQuery("select token_hash from password_link").getResultList();
        assertFalse(stored.isEmpty());
        assertFalse(stored.contains(token));
        LinkAnswer.Open open = assertInstanceOf(LinkAnswer.Open.class, desk.show(token, ADDRESS));
        assertEquals("invited1", open.name());
        assertInstanceOf(LinkAnswer.Refused.class, desk.redeem(token, "short", ADDRESS));
        assertInstanceOf(LinkAnswer.Done.class, desk.redeem(token, GOOD, ADDRESS));
        assertInstanceOf(LinkAnswer.Expired.class, desk.redeem(token, GOOD + "2", ADDRESS));
        assertInstanceOf(LinkAnswer.Expired.class, desk.show(token, ADDRESS));
        List<AuditEntry> entries = audit.page("invited1", 0, 10);
        assertEquals(List.of("user.change", "user.invitation", "user.create"), entries.stream().map(AuditEntry::action).toList());
        assertEquals("invited1", entries.get(0).actor());
        assertFalse(entries.toString().contains(token));
    }

    @Test
    void aLinkGetsOld() {
        String token = token(accounts.invite(administrator(), form("invited2"), false).handover());
        try {
            MovableClock.setAhead(Duration.ofHours(167));
            assertInstanceOf(LinkAnswer.Open.class, desk.show(token, ADDRESS));
            MovableClock.setAhead(Duration.ofHours(169));
            assertInstanceOf(LinkAnswer.Expired.class, desk.show(token, ADDRESS));
            assertInstanceOf(LinkAnswer.Expired.class, desk.redeem(token, GOOD, ADDRESS));
        } finally {
            MovableClock.setAhead(Duration.ZERO);
        }
    }

    @Test
    void aLinkEndsWithWhateverChangesTheAccount() {
        Guid user = accounts.invite(administrator(), form("invited3"), false).user();
        String first = token(accounts.resetPassword(administrator(), user, false));
        String second = token(accounts.resetPassword(administrator(), user, false));
        assertInstanceOf(LinkAnswer.Expired.class, desk.show(first, ADDRESS));
        assertInstanceOf(LinkAnswer.Open.class, desk.show(second, ADDRESS));
        admin.change(user, new UserChange().password(GOOD), IT);
        assertInstanceOf(LinkAnswer.Expired.class, desk.show(second, ADDRESS));
        String third = token(accounts.resetPassword(administrator(), user, false));
        accounts.setLocked(administrator(), user, true);
        accounts.setLocked(administrator(), user, false);
        assertInstanceOf(LinkAnswer.Expired.class, desk.redeem(third, GOOD, ADDRESS));
        String fourth = token(accounts.resetPassword(administrator(), user, false));
        admin.delete(user, IT);
        assertInstanceOf(LinkAnswer.Expired.class, desk.show(fourth, ADDRESS));
    }

    @Test
    void whoGuessesMustWait() {
        String elsewhere = "192.0.2.99";
        LinkAnswer last = null;
        for (int i = 0; i < 60; i++) {
            last = desk.show("%064x".formatted(i), elsewhere);
        }
        assertInstanceOf(LinkAnswer.MustWait.class, last);
        String token = token(accounts.invite(administrator(), form("invited4"), false).handover());
        assertInstanceOf(LinkAnswer.MustWait.class, desk.show(token, elsewhere));
        assertInstanceOf(LinkAnswer.Open.class, desk.show(token, ADDRESS));
    }

    @Test
    void onlyAdministratorsDoAnythingHere() {
        Guid plain = admin.create(new UserChange().name("plain").password(GOOD), IT);
        assertAll(
                () -> assertThrows(NotAllowed.class, () -> accounts.list(plain, "", 0, 10)),
                () -> assertThrows(NotAllowed.class, () -> accounts.details(plain, administrator())),
                () -> assertThrows(NotAllowed.class, () -> accounts.choices(plain)),
                () -> assertThrows(NotAllowed.class, () -> accounts.create(plain, form("never1"), GOOD)),
                () -> assertThrows(NotAllowed.class, () -> accounts.invite(plain, form("never2"), false)),
                () -> assertThrows(NotAllowed.class, () -> accounts.change(plain, plain, form("plain"))),
                () -> assertThrows(NotAllowed.class, () -> accounts.setLocked(plain, administrator(), true)),
                () -> assertThrows(NotAllowed.class, () -> accounts.resetPassword(plain, administrator(), false)),
                () -> assertThrows(NotAllowed.class, () -> accounts.list(Guid.random(), "", 0, 10)),
                () -> assertThrows(InvalidValue.class, () -> accounts.setLocked(administrator(), administrator(), true)));
        assertTrue(directory.user("never1").isEmpty() && directory.user("never2").isEmpty());
    }

    @Test
    void aFailedInvitationLeavesNobodyBehind() {
        assertThrows(InvalidValue.class, () -> accounts.invite(administrator(), form("nobody1"), true));
        assertTrue(directory.user("nobody1").isEmpty());
    }

    @Test
    void membershipsKeepTheirKind() {
        Guid user = admin.create(new UserChange().name("member").memberships(List.of(Membership.active("a"), Membership.passive("b"))), IT);
        accounts.change(administrator(), user, new AccountForm("", "Member", "", "", "", Set.of("a", "c"), Set.of(), List.of()));
        assertEquals(List.of(Membership.active("a"), Membership.passive("c")), directory.user(user).orElseThrow().memberships());
    }

    /** The search and presence ask the same question; this compares their answers for rules of all kinds, made at random. */
    @Test
    void peopleAreFoundByExactlyThoseTheyLet() {
        long seed = Long.getLong("search.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Guid> templates = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Guid> inner = i > 0 && random.nextBoolean() ? List.of(templates.get(random.nextInt(i))) : List.of();
            templates.add(admin.create(new TemplateChange().cn("Oracle template " + i).rules(rules(random)).templates(inner), IT));
        }
        List<Guid> users = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            users.add(admin.create(new UserChange().name("oracle" + i).cn("Oracle Number" + i).number("88" + (100 + i)).rules(rules(random))
                    .templates(random.nextBoolean() ? List.of(templates.get(random.nextInt(4))) : List.of())
                    .memberships(random.nextBoolean() ? List.of(Membership.active("oracles" + random.nextInt(2))) : List.of()), IT));
        }
        Visibility visibility = new Visibility("example.com");
        for (Guid watcher : users) {
            UserView view = directory.user(watcher).orElseThrow();
            Set<String> expected = users.stream().map(target -> directory.user(target).orElseThrow())
                    .filter(target -> visibility.rights(target, view.viewer()).contains(Right.VISIBLE)).map(UserView::cn).collect(Collectors.toCollection(TreeSet::new));
            String where = "search.seed=" + seed + " watcher " + view.name();
            assertEquals(expected, found(watcher, "oracle num"), where);
            assertEquals(expected, found(watcher, "881"), where);
            assertTrue(expected.contains(view.cn()), where);
        }
    }

    /** More people fit than are looked at one by one; the searcher gets them all nevertheless. */
    @Test
    void theFewWhoShowThemselvesAreFoundInACrowd() {
        Guid inner = admin.create(new TemplateChange().cn("Crowd inner").rules(List.of(new VisibilityRule("Insiders", true, Set.of(Right.VISIBLE)))), IT);
        Guid outer = inner;
        for (int depth = 0; depth < 6; depth++) {
            outer = admin.create(new TemplateChange().cn("Crowd outer " + depth).templates(List.of(outer)), IT);
        }
        Guid outermost = outer;
        Guid watcher = admin.create(new UserChange().name("crowd").cn("Crowd watcher").memberships(List.of(Membership.active("insiders"))), IT);
        for (int i = 0; i < 250; i++) {
            UserChange one = new UserChange().name("crowd" + i).cn("Crowd member " + i).number("77" + (1000 + i)).email("crowd" + i + "@example.com");
            admin.create(switch (i) {
                case 130 -> one.rules(List.of(new VisibilityRule("Crowd@example.com", false, Set.of(Right.VISIBLE))));
                case 170 -> one.templates(List.of(outermost));
                case 210 -> one.rules(List.of(new VisibilityRule("@", false, Set.of(Right.VISIBLE)), new VisibilityRule("crowd", false, Set.of(Right.NOTE))));
                default -> one.rules(List.of(new VisibilityRule("crowd", false, Set.of(Right.ONLINE)), new VisibilityRule("crowd1", false, Set.of(Right.VISIBLE))));
            }, IT);
        }
        Set<String> shown = Set.of("Crowd member 130", "Crowd member 170");
        assertAll(
                () -> assertEquals(Set.of("Crowd watcher", "Crowd member 130", "Crowd member 170"), found(watcher, "crowd")),
                () -> assertEquals(shown, found(watcher, "mem")),
                () -> assertEquals(shown, found(watcher, "771")),
                () -> assertEquals(shown, found(watcher, "crowd1")),
                () -> assertEquals(Set.of("Crowd member 170"), found(watcher, "crowd member 170")));
    }

    private Set<String> found(Guid watcher, String text) {
        return people.find(watcher, text, PeopleSearch.MOST).stream().map(Person::cn).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<VisibilityRule> rules(Random random) {
        List<VisibilityRule> rules = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Set<Right> rights = random.nextBoolean() ? EnumSet.of(Right.VISIBLE, Right.ONLINE) : EnumSet.of(Right.PRESENCE);
            rules.add(switch (random.nextInt(6)) {
                case 0 -> new VisibilityRule("@", false, rights);
                case 1 -> new VisibilityRule("@EXAMPLE.com", false, rights);
                case 2 -> new VisibilityRule("@elsewhere.com", false, rights);
                case 3 -> new VisibilityRule("oracles" + random.nextInt(2), true, rights);
                case 4 -> new VisibilityRule("Oracle" + random.nextInt(30) + "@example.com", false, rights);
                default -> new VisibilityRule("oracle" + random.nextInt(30), false, new HashSet<>(rights));
            });
        }
        return rules;
    }

    private Guid administrator() {
        return directory.user("admin").orElseThrow().guid();
    }

    private static String token(Handover handover) {
        String link = ((Handover.Shown) handover).link();
        return link.substring(link.indexOf('#') + 1);
    }

    private static AccountForm form(String name) {
        return new AccountForm(name, "", "", "", name + "@example.com", Set.of(), Set.of(), List.of());
    }
}
