package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.it.clock.MovableClock;
import org.carillon.secret.KeyRotation;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;
import org.carillon.session.LoginService;
import org.carillon.session.SessionAdmin;
import org.carillon.session.SessionChanged.Kind;
import org.carillon.session.SessionLoader;
import org.carillon.session.SessionSecrets;
import org.carillon.session.SessionView;
import org.carillon.session.Sessions;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.MailSettings;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.Settings;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sessions and stored secrets with the real database. The deployment is taken down and put up again between two tests, which is a
 * restart for all state in memory; so the order matters.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InServerSessionsIT {

    private static final String NAME = "sessions";
    private static final Actor IT = Actor.console("it");
    private static final String MAIL_PASSWORD = "mail-Passw0rd";
    private static final String USER_PASSWORD = "user-Passw0rd";
    @ArquillianResource
    private Deployer deployer;
    @Inject
    private DirectoryAdmin directoryAdmin;
    @Inject
    private Directory directory;
    @Inject
    private SessionAdmin admin;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionLoader loader;
    @Inject
    private SessionSecrets secrets;
    @Inject
    private LoginService logins;
    @Inject
    private Settings settings;
    @Inject
    private SettingAdmin settingAdmin;
    @Inject
    private SecretVault vault;
    @Inject
    private KeyRotation rotation;
    @Inject
    private Audit audit;
    @Inject
    private Announcements announcements;

    @Deployment(name = NAME, managed = false)
    static Archive<?> deployment() {
        return TestEar.with(InServerSessionsIT.class, Announcements.class);
    }

    @Test
    @Order(1)
    @RunAsClient
    void deploy() {
        deployer.deploy(NAME);
    }

    @Test
    @Order(2)
    @OperateOnDeployment(NAME)
    void newPasswordEndsAllSessionsButTheKeptOne() {
        Guid user = user("changer");
        SessionView kept = session(user);
        SessionView other = session(user);
        directoryAdmin.change(user, new UserChange().password("another-Passw0rd").keepSession(kept.id()), IT);
        assertEquals(List.of(kept.id()), loader.of(user).size() == 1 ? ids(user) : List.of());
        announcements.awaitSession(Kind.DELETED, other.id());
        assertTrue(logins.checkPassword("changer", "another-Passw0rd", "192.0.2.1").isPresent());
        assertTrue(logins.checkPassword("changer", USER_PASSWORD, "192.0.2.1").isEmpty());
    }

    @Test
    @Order(3)
    @OperateOnDeployment(NAME)
    void refusedPasswordEndsNoSession() {
        Guid user = user("refused");
        SessionView session = session(user);
        assertThrows(RuntimeException.class, () -> directoryAdmin.change(user, new UserChange().locked(true).email("no address"), IT));
        assertEquals(List.of(session.id()), ids(user));
    }

    @Test
    @Order(4)
    @OperateOnDeployment(NAME)
    void lockEndsAllSessionsAndRefusesThePassword() {
        Guid user = user("locked");
        session(user);
        directoryAdmin.change(user, new UserChange().locked(true), IT);
        assertEquals(List.of(), ids(user));
        assertTrue(logins.checkPassword("locked", USER_PASSWORD, "192.0.2.1").isEmpty());
        directoryAdmin.change(user, new UserChange().locked(false), IT);
        assertTrue(logins.checkPassword("locked", USER_PASSWORD, "192.0.2.1").isPresent());
    }

    @Test
    @Order(5)
    @OperateOnDeployment(NAME)
    void sessionsEndAfterNinetyDaysWithoutUse() {
        Guid user = user("sleeper");
        SessionView used = session(user);
        SessionView unused = session(user);
        try {
            MovableClock.setAhead(Duration.ofDays(60));
            sessions.touch(used);
            MovableClock.setAhead(Duration.ofDays(89));
            assertEquals(2, ids(user).size());
            MovableClock.setAhead(Duration.ofDays(91));
            assertEquals(List.of(used.id()), ids(user));
            loader.writeUses(java.util.Map.of(used.id(), sessions.session(user, used.id()).orElseThrow().usedAt()));
            admin.endExpired();
            announcements.awaitSession(Kind.DELETED, unused.id());
            assertEquals(1, loader.of(user).size());
        } finally {
            MovableClock.setAhead(Duration.ZERO);
        }
    }

    @Test
    @Order(6)
    @OperateOnDeployment(NAME)
    void oneSessionMoreThanAllowedEndsTheOldest() {
        settingAdmin.set(LoginSettings.SESSIONS_PER_USER, "2", IT);
        try {
            Guid user = user("collector");
            SessionView first = session(user);
            SessionView second = session(user);
            SessionView third = session(user);
            assertEquals(List.of(third.id(), second.id()), ids(user));
            announcements.awaitSession(Kind.DELETED, first.id());
        } finally {
            settingAdmin.set(LoginSettings.SESSIONS_PER_USER, LoginSettings.SESSIONS_PER_USER.initial().toString(), IT);
        }
    }

    @Test
    @Order(7)
    @OperateOnDeployment(NAME)
    void keyRotationSealsEverySecretAgain() throws Exception {
        Guid user = user("secretive");
        SessionView session = session(user);
        String sessionPassword = secrets.passwordOf(user, session.id());
        settingAdmin.set(MailSettings.PASSWORD, MAIL_PASSWORD, IT);
        byte[] sealedBefore = directory.user(user).orElseThrow().password().stored();
        int oldKey = vault.activeKeyId();
        int sealed = rotation.rotate(IT);
        assertTrue(sealed >= 3, sealed + " secrets sealed again");
        assertNotEquals(oldKey, vault.activeKeyId());
        assertEquals(sessionPassword, secrets.passwordOf(user, session.id()));
        assertEquals(USER_PASSWORD, password(user));
        assertEquals("key.rotate", audit.page("key.rotate", 0, 1).get(0).action());
        rotation.rotate(IT);
        assertEquals(USER_PASSWORD, password(user));
        assertEquals(3, Files.readAllLines(keyFile()).size());
        assertNotEquals(List.of(sealedBefore), List.of(directory.user(user).orElseThrow().password().stored()));
    }

    @Test
    @Order(8)
    @RunAsClient
    void restart() {
        deployer.undeploy(NAME);
        deployer.deploy(NAME);
    }

    @Test
    @Order(9)
    @OperateOnDeployment(NAME)
    void everySecretOpensAfterARestart() throws Exception {
        Guid user = directory.user("secretive").orElseThrow().guid();
        assertEquals(USER_PASSWORD, password(user));
        assertTrue(logins.checkPassword("secretive", USER_PASSWORD, "192.0.2.1").isPresent());
        assertEquals(23, secrets.passwordOf(user, ids(user).get(0)).length());
        assertEquals(MAIL_PASSWORD, settings.get(MailSettings.PASSWORD));
        assertEquals(1, Files.readAllLines(keyFile()).size(), "keys that nothing needs any more");
    }

    @Test
    @Order(10)
    @RunAsClient
    void undeploy() {
        deployer.undeploy(NAME);
    }

    private Guid user(String name) {
        return directoryAdmin.create(new UserChange().name(name).password(USER_PASSWORD), IT);
    }

    private SessionView session(Guid user) {
        List<Guid> before = ids(user);
        admin.create(user, "it", false);
        return sessions.of(user).stream().filter(s -> !before.contains(s.id())).findFirst().orElseThrow();
    }

    private List<Guid> ids(Guid user) {
        return sessions.of(user).stream().map(SessionView::id).toList();
    }

    private String password(Guid user) {
        return vault.open(SecretColumn.OBJECT_PASSWORD.place(user.toString()), directory.user(user).orElseThrow().password());
    }

    private static Path keyFile() {
        return Path.of(System.getProperty("carillon.data"), "secret.key");
    }
}
