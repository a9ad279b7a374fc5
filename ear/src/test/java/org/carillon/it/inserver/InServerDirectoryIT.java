package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.audit.AuditEntry;
import org.carillon.directory.AppChange;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserQuery;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directory with its real database, asked inside the server. Each test uses names of its own. */
@ExtendWith(ArquillianExtension.class)
class InServerDirectoryIT {

    private static final Actor IT = Actor.console("it");
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private Directory directory;
    @Inject
    private Audit audit;
    @Inject
    private Announcements announcements;
    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerDirectoryIT.class, Announcements.class);
    }

    @BeforeEach
    void forget() {
        if (announcements != null) {
            announcements.clear();
        }
    }

    @Test
    void whatMustBeUniqueIsRefusedWithItsField() {
        admin.create(user("unique").cn("Unique One").number("7001").devices(List.of(device("hw-unique"))), IT);
        Guid other = admin.create(user("other").cn("Other One").number("7002"), IT);
        assertAll(
                () -> assertConflict("long name", () -> admin.create(user("unique2").cn("UNIQUE ONE"), IT)),
                () -> assertConflict("name", () -> admin.create(user("UnIQue").cn("Something else"), IT)),
                () -> assertConflict("number", () -> admin.create(user("unique3").number("7001"), IT)),
                () -> assertConflict("hardware id", () -> admin.create(user("unique4").devices(List.of(device("hw-unique"))), IT)),
                () -> assertConflict("name", () -> admin.create(new AppChange().name("unique").cn("An app"), IT)),
                () -> assertConflict("name", () -> admin.change(other, new UserChange().name("Unique"), IT)),
                () -> assertConflict("number", () -> admin.change(other, new UserChange().number("7001"), IT)),
                () -> assertConflict("hardware id", () -> admin.change(other, new UserChange().devices(List.of(device("hw-unique"))), IT)));
        assertEquals("other", directory.user(other).orElseThrow().name().value());
        assertEquals(Optional.empty(), directory.user("unique2"));
    }

    @Test
    void ofTwoWhoTakeANameAtOnceOneGetsIt() throws Exception {
        List<Callable<Guid>> both = List.of(() -> admin.create(user("racer").cn("Racer A"), IT), () -> admin.create(user("racer").cn("Racer B"), IT));
        int made = 0;
        for (Future<Guid> future : executor.invokeAll(both)) {
            try {
                future.get();
                made++;
            } catch (java.util.concurrent.ExecutionException e) {
                assertEquals("name", ((Conflict) e.getCause()).field());
            }
        }
        assertEquals(1, made);
    }

    @Test
    void aChangeIsReadBeforeItIsAnnounced() {
        Guid guid = admin.create(user("changing").dn("Before").number("7010"), IT);
        assertEquals("Before", directory.user("CHANGING").orElseThrow().dn());
        assertEquals(guid, directory.userByNumber("7010").orElseThrow().guid());
        admin.change(guid, new UserChange().name("changed").dn("After").number("7011"), IT);
        Announcements.Announced announced = announcements.awaitObject(guid, c -> !c.touches(Aspect.CREATED));
        assertEquals("After", announced.title());
        assertAll(
                () -> assertEquals("After", directory.user(guid).orElseThrow().dn()),
                () -> assertEquals(guid, directory.user("changed").orElseThrow().guid()),
                () -> assertEquals(guid, directory.userByNumber("7011").orElseThrow().guid()),
                () -> assertEquals(Optional.empty(), directory.user("changing")),
                () -> assertEquals(Optional.empty(), directory.userByNumber("7010")));
    }

    @Test
    void aRefusedChangeLeavesNoTrace() throws InterruptedException {
        Guid guid = admin.create(user("steady").dn("Steady"), IT);
        announcements.awaitObject(guid, c -> c.touches(Aspect.CREATED));
        long audited = audit.count("steady");
        assertThrows(InvalidValue.class, () -> admin.change(guid, new UserChange().dn("Changed").password("short"), IT));
        assertThrows(InvalidValue.class, () -> admin.change(guid, new UserChange().dn("Changed").name("not a name"), IT));
        Thread.sleep(200);
        assertEquals("Steady", directory.user(guid).orElseThrow().dn());
        assertEquals(1, announcements.objects(guid).size());
        assertEquals(audited, audit.count("steady"));
    }

    @Test
    void aDeletedUserIsGoneEverywhere() {
        Guid guid = admin.create(user("leaver").number("7020").devices(List.of(device("hw-leaver"))), IT);
        assertTrue(directory.user(guid).isPresent());
        admin.delete(guid, IT);
        assertEquals(Set.of(Aspect.DELETED), announcements.awaitObject(guid, c -> c.touches(Aspect.DELETED)).change().aspects());
        assertAll(
                () -> assertEquals(Optional.empty(), directory.user(guid)),
                () -> assertEquals(Optional.empty(), directory.user("leaver")),
                () -> assertEquals(Optional.empty(), directory.userByNumber("7020")),
                () -> assertThrows(NotFound.class, () -> admin.delete(guid, IT)),
                () -> assertThrows(NotFound.class, () -> admin.change(guid, new UserChange().dn("x"), IT)));
        admin.create(user("leaver").number("7020").devices(List.of(device("hw-leaver"))), IT);
    }

    @Test
    void devicesMayChangeTheirOrder() {
        Guid guid = admin.create(user("devices").devices(List.of(device("hw-a"), device("hw-b"), device("hw-c"))), IT);
        admin.change(guid, new UserChange().devices(List.of(device("hw-c"), device("hw-a"), device("hw-b"))), IT);
        assertEquals(List.of("hw-c", "hw-a", "hw-b"), hardware(guid));
        admin.change(guid, new UserChange().devices(List.of(device("hw-b"), device("hw-d"))), IT);
        assertEquals(List.of("hw-b", "hw-d"), hardware(guid));
        assertConflict("hardware id", () -> admin.change(guid, new UserChange().devices(List.of(device("hw-b"), device("hw-b"))), IT));
    }

    @Test
    void anUnlockedAdministratorAlwaysRemains() {
        Guid last = directory.user("admin").orElseThrow().guid();
        assertAll(
                () -> assertThrows(InvalidValue.class, () -> admin.delete(last, IT)),
                () -> assertThrows(InvalidValue.class, () -> admin.change(last, new UserChange().locked(true), IT)),
                () -> assertThrows(InvalidValue.class, () -> admin.change(last, new UserChange().administrator(false), IT)));
        UserView still = directory.user(last).orElseThrow();
        assertTrue(still.administrator() && !still.locked());
        Guid second = admin.create(user("admin2").administrator(true), IT);
        admin.change(last, new UserChange().locked(true), IT);
        assertThrows(InvalidValue.class, () -> admin.delete(second, IT));
        admin.change(last, new UserChange().locked(false), IT);
        admin.delete(second, IT);
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherDoNotBothSucceed() throws Exception {
        Guid first = directory.user("admin").orElseThrow().guid();
        for (int round = 0; round < 10; round++) {
            Guid second = admin.create(user("mutual" + round).administrator(true), IT);
            List<Callable<Void>> both = List.of(() -> demote(first), () -> demote(second));
            for (Future<Void> future : executor.invokeAll(both)) {
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertTrue(e.getCause() instanceof InvalidValue, "unexpected " + e.getCause());
                }
            }
            long left = search.users(UserQuery.all(), 0, 1_000).rows().stream().filter(u -> u.administrator() && !u.locked()).count();
            assertEquals(1, left, "administrators after round " + round);
            admin.change(first, new UserChange().administrator(true), IT);
            admin.delete(second, IT);
        }
    }

    @Test
    void templatesAddTheirAppsAndRules() {
        Guid app = admin.create(new AppChange().name("tapp").cn("Template app"), IT);
        Guid ownApp = admin.create(new AppChange().name("oapp").cn("Own app"), IT);
        Guid inner = admin.create(new TemplateChange().cn("Inner").rules(List.of(VisibilityRule.everything("inner"))).grants(Set.of(app)), IT);
        Guid outer = admin.create(new TemplateChange().cn("Outer").rules(List.of(VisibilityRule.everything("outer"))).templates(List.of(inner)), IT);
        Guid guid = admin.create(user("templated").grants(Set.of(ownApp)).rules(List.of(VisibilityRule.everything("own")))
                .templates(List.of(outer)), IT);
        UserView view = directory.user(guid).orElseThrow();
        assertEquals(Set.of(app, ownApp), view.grants());
        assertEquals(List.of("own", "outer", "inner"), view.rules().stream().map(VisibilityRule::name).toList());
        assertTrue(directory.app("tapp").orElseThrow().isGrantedTo(view));
        admin.change(inner, new TemplateChange().rules(List.of()).grants(Set.of()), IT);
        announcements.awaitObject(inner, c -> c.touches(Aspect.RULES));
        assertEquals(List.of("own", "outer"), directory.user(guid).orElseThrow().rules().stream().map(VisibilityRule::name).toList());
        assertFalse(directory.app("tapp").orElseThrow().isGrantedTo(directory.user(guid).orElseThrow()));
    }

    @Test
    void templatesInACircleEnd() {
        Guid a = admin.create(new TemplateChange().cn("Circle A").rules(List.of(VisibilityRule.everything("a"))), IT);
        Guid b = admin.create(new TemplateChange().cn("Circle B").rules(List.of(VisibilityRule.everything("b"))).templates(List.of(a)), IT);
        admin.change(a, new TemplateChange().templates(List.of(b, a)), IT);
        Guid guid = admin.create(user("circular").templates(List.of(a)), IT);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(List.of("a", "b"),
                directory.user(guid).orElseThrow().rules().stream().map(VisibilityRule::name).toList()));
    }

    @Test
    void aDeletedTemplateIsTakenFromItsUsers() {
        Guid first = admin.create(new TemplateChange().cn("Doomed"), IT);
        Guid second = admin.create(new TemplateChange().cn("Staying").rules(List.of(VisibilityRule.everything("staying"))), IT);
        Guid guid = admin.create(user("bereft").templates(List.of(first, second)), IT);
        assertEquals(1, directory.user(guid).orElseThrow().rules().size());
        admin.delete(first, IT);
        announcements.awaitObject(first, c -> c.touches(Aspect.DELETED));
        assertEquals(1, directory.user(guid).orElseThrow().rules().size());
        assertEquals(List.of(second), search.user(guid).orElseThrow().object().templates());
        admin.change(guid, new UserChange().dn("Still editable").templates(List.of(second)), IT);
        assertEquals("Still editable", directory.user(guid).orElseThrow().dn());
    }

    @Test
    void aDeletedAppIsTakenFromItsUsers() {
        Guid app = admin.create(new AppChange().name("doomedapp").cn("Doomed app"), IT);
        Guid guid = admin.create(user("appless").grants(Set.of(app)), IT);
        assertEquals(Set.of(app), directory.user(guid).orElseThrow().grants());
        admin.delete(app, IT);
        announcements.awaitObject(app, c -> c.touches(Aspect.DELETED));
        assertEquals(Optional.empty(), directory.app("doomedapp"));
        assertEquals(Set.of(), search.user(guid).orElseThrow().object().grants());
        assertThrows(NotFound.class, () -> admin.change(guid, new UserChange().grants(Set.of(app)), IT));
    }

    @Test
    void searchTakesWildcardsAsTheyAre() {
        admin.create(user("w100pct").cn("Wild 100% sure"), IT);
        admin.create(user("w1000").cn("Wild 1000 sure"), IT);
        admin.create(user("wunder_score").cn("Wild under_score"), IT);
        assertAll(
                () -> assertEquals(1, search.countUsers("100%")),
                () -> assertEquals(1, search.countUsers("under_s")),
                () -> assertEquals(0, search.countUsers("un_er")),
                () -> assertEquals(0, search.countUsers("\\")),
                () -> assertEquals(3, search.countUsers(" wild ")));
    }

    @Test
    void everyChangeIsAuditedWithoutItsSecret() {
        Guid guid = admin.create(user("watched_user").password("very-Secret-1"), IT);
        admin.change(guid, new UserChange().dn("Watched").password("very-Secret-2"), Actor.client("watched_user"));
        admin.delete(guid, IT);
        List<AuditEntry> entries = audit.page("watched_user", 0, 10);
        assertEquals(List.of("user.delete", "user.change", "user.create"), entries.stream().map(AuditEntry::action).toList());
        assertEquals("client", entries.get(1).channel());
        assertEquals("display name, password", entries.get(1).details());
        assertFalse(entries.toString().contains("Secret"));
        assertEquals(0, audit.count("watched%user"));
        assertEquals(0, audit.count("watched\\"));
    }

    private Void demote(Guid guid) {
        admin.change(guid, new UserChange().administrator(false), IT);
        return null;
    }

    private List<String> hardware(Guid guid) {
        return directory.user(guid).orElseThrow().devices().stream().map(d -> d.hardwareId().value()).toList();
    }

    private static UserChange user(String name) {
        return new UserChange().name(name);
    }

    private static Device device(String hardwareId) {
        return Device.of(HardwareId.of(hardwareId), "Phone");
    }

    private static void assertConflict(String field, Runnable change) {
        assertEquals(field, assertThrows(Conflict.class, change::run, field).field());
    }
}
