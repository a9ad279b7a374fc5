package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.audit.AuditEntry;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppKind;
import org.carillon.directory.Condition;
import org.carillon.directory.Destination;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectoryLoader;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Diversion;
import org.carillon.directory.DiversionSource;
import org.carillon.directory.Fork;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.PbxKey;
import org.carillon.directory.PropertyName;
import org.carillon.directory.PseudoChange;
import org.carillon.directory.PseudoKind;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserDetails;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.directory.WakeUp;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.SystemSettings;
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
    private PbxKey key;
    @Inject
    private SettingAdmin settingAdmin;
    @Inject
    private Audit audit;
    @Inject
    private Announcements announcements;
    @Inject
    private DirectoryLoader loader;
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
    void whatHangsOnAnObjectIsStoredAndReadBack() {
        Diversion diversion = new Diversion(Diversion.Kind.CFNR, new Condition("Night", true), new Destination("4711", ""),
                DiversionSource.parse("<src type=\"dont\"><ep e164=\"30\" h323=\"\" ext=\"true\" fwd=\"clid\"/></src>"), true);
        Fork fork = new Fork(new Destination("0171", ""), Condition.ALWAYS, "mobility", "rcc", "mobile", 5, 2, 60, true, true);
        WakeUp wakeUp = new WakeUp(6, 30, null, new Destination("290", ""), 2, true, 60, "200", new Condition("Workdays", false));
        Guid template = admin.create(new TemplateChange().cn("Rich template")
                .properties(Map.of(PropertyName.of("busy-out"), "3", PropertyName.of("messages"), "store")), IT);
        Guid guid = admin.create(user("rich").email("rich@example.com").otherEmails(List.of("r@example.com")).nameIsEmail(true)
                .devices(List.of(new Device(HardwareId.of("hw-rich"), "", "", EnumSet.allOf(Device.Flag.class), "v", "g", "p")))
                .diversions(List.of(diversion)).forks(List.of(fork)).wakeUps(List.of(wakeUp)).templates(List.of(template))
                .properties(Map.of(PropertyName.of("messages"), "own", PropertyName.of("text"), "x")), IT);
        UserDetails details = search.user(guid).orElseThrow();
        assertAll(
                () -> assertEquals(List.of(diversion), details.object().diversions()),
                () -> assertEquals(List.of(fork), details.forks()),
                () -> assertEquals(List.of(wakeUp), details.wakeUps()),
                () -> assertEquals(List.of("r@example.com"), details.otherEmails()),
                () -> assertTrue(details.nameIsEmail()),
                () -> assertEquals(EnumSet.allOf(Device.Flag.class), details.object().devices().get(0).flags()),
                () -> assertEquals(Map.of("messages", "own", "text", "x"), details.object().properties()),
                () -> assertEquals(Map.of("messages", "own", "text", "x", "busy-out", "3"), directory.user(guid).orElseThrow().properties()));
        admin.change(guid, new UserChange().properties(Map.of(PropertyName.of("messages"), "")).forks(List.of()), IT);
        assertEquals("store", directory.user(guid).orElseThrow().properties().get("messages"));
        assertEquals(List.of(), search.user(guid).orElseThrow().forks());
    }

    @Test
    void passwordsLeaveUnderTheKeyOfThePbxAlone() {
        Guid app = admin.create(new AppChange().name("keyed").cn("Keyed").password("secret of keyed"), IT);
        assertEquals(Optional.empty(), key.passwordOf(app));
        settingAdmin.set(SystemSettings.PBX_PASSWORD, "pbx password", IT);
        try {
            PbxKey.Pair pair = key.pair().orElseThrow();
            String first = key.passwordOf(app).orElseThrow();
            assertEquals(48, first.length());
            assertEquals(32, pair.key().length());
            settingAdmin.set(SystemSettings.PBX_PASSWORD, "another password", IT);
            assertEquals(first, key.passwordOf(app).orElseThrow());
            assertNotEquals(pair, key.pair().orElseThrow());
            assertEquals(Optional.empty(), key.passwordOf(admin.create(user("keyless"), IT)));
        } finally {
            settingAdmin.set(SystemSettings.PBX_PASSWORD, "", IT);
        }
        assertEquals(Optional.empty(), key.pair());
    }

    @Test
    void aPasswordIsCopiedBetweenAppsOnly() {
        Guid person = admin.create(user("copied-from").password("a good password"), IT);
        Guid source = admin.create(new AppChange().name("copy-source").cn("Copy source").password("a good password"), IT);
        Guid copy = admin.create(new AppChange().name("copy-target").cn("Copy target").kind(AppKind.MESSAGES).passwordOf(source), IT);
        assertEquals(AppKind.MESSAGES, directory.app(copy).orElseThrow().kind());
        assertTrue(directory.app(copy).orElseThrow().password() != null);
        assertThrows(InvalidValue.class, () -> admin.change(copy, new AppChange().passwordOf(person), IT));
        assertThrows(NotFound.class, () -> admin.change(copy, new AppChange().passwordOf(Guid.random()), IT));
        Guid night = admin.create(PseudoKind.BOOL, new PseudoChange().cn("Night").content("always"), IT);
        assertEquals("Night", search.object(night).orElseThrow().cn());
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

    private List<String> hardware(Guid guid) {
        return directory.user(guid).orElseThrow().devices().stream().map(d -> d.hardwareId().value()).toList();
    }

    /** Name and rules are in two tables; who reads beside the changes finds both of one time. */
    @Test
    void aUserIsReadAsOfOneMoment() throws Exception {
        Guid guid = admin.create(user("moment").cn("Moment 0").rules(List.of(rule(0))), IT);
        AtomicBoolean changing = new AtomicBoolean(true);
        Future<Integer> reads = executor.submit(() -> {
            int read = 0;
            for (; changing.get(); read++) {
                UserView user = loader.user(guid).orElseThrow();
                assertEquals(List.of(rule(Integer.parseInt(user.cn().substring("Moment ".length())))), user.rules());
            }
            return read;
        });
        for (int i = 1; i <= 300 && !reads.isDone(); i++) {
            admin.change(guid, new UserChange().cn("Moment " + i).rules(List.of(rule(i))), IT);
        }
        changing.set(false);
        assertTrue(reads.get(30, TimeUnit.SECONDS) > 100);
    }

    private static VisibilityRule rule(int number) {
        return new VisibilityRule("user-" + number, false, Set.of(Right.VISIBLE));
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
