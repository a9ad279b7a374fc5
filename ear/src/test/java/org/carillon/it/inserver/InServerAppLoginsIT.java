package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.carillon.apps.AppAccess;
import org.carillon.apps.AppInfos;
import org.carillon.apps.AppLoginAttempt;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.apps.AppLoginOutcome.Refused;
import org.carillon.apps.AppLoginVerifier;
import org.carillon.apps.AppLogins;
import org.carillon.apps.IssuedLogin;
import org.carillon.apps.ServiceLogins;
import org.carillon.apps.UsableApp;
import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.session.SessionAdmin;
import org.carillon.session.Sessions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a login that the PBX issued is good for, and how long; asked inside the server. Each test uses names of its own. */
@ExtendWith(ArquillianExtension.class)
class InServerAppLoginsIT {

    private static final Actor IT = Actor.console("it");
    private static final String PASSWORD = "s3cret-Passw0rd";
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppInfos infos;
    @Inject
    private AppLogins logins;
    @Inject
    private AppLoginVerifier verifier;
    @Inject
    private ServiceLogins serviceLogins;
    @Inject
    private SessionAdmin sessionAdmin;
    @Inject
    private Sessions sessions;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerAppLoginsIT.class, PhoneApps.class);
    }

    private Guid app(String name) {
        return admin.create(new AppChange().name(name).url("https://apps.example.com/x/" + name).password(PASSWORD), IT);
    }

    private UserView user(Guid guid) {
        return directory.user(guid).orElseThrow();
    }

    @Test
    void aLoginForADeviceIsGoodForThatDeviceOnce() {
        Guid phone = app("softest");
        PhoneApps.says(infos, directory, phone, PhoneApps.softphone());
        Guid owner = admin.create(new UserChange().name("caller").devices(List.of(PhoneApps.device("hw-one", "softest"), PhoneApps.device("hw-two", "softest"))), IT);
        UsableApp usable = access.require(user(owner), "dev:hw-one");
        Guid session = session(owner);
        AppLoginAttempt made = issued(owner, session, usable, "4711");
        assertInstanceOf(Refused.class, verifier.verify(as(made, "dev:hw-two")), "another device");
        assertInstanceOf(Refused.class, verifier.verify(as(made, "softest")), "no device");
        AsUser outcome = assertInstanceOf(AsUser.class, verifier.verify(made));
        assertEquals(owner, outcome.user());
        assertEquals(HardwareId.of("hw-one"), outcome.device());
        assertEquals(session, outcome.session());
        assertInstanceOf(Refused.class, verifier.verify(made), "a second time");
    }

    @Test
    void anIssuedLoginIsWorthNothingWhenItsGroundIsGone() {
        Guid app = app("grounded");
        Guid owner = admin.create(new UserChange().name("ungrounded").grants(Set.of(app)), IT);
        Guid session = session(owner);
        UsableApp usable = access.require(user(owner), "grounded");
        AppLoginAttempt withoutRight = issued(owner, session, usable, "1");
        admin.change(owner, new UserChange().grants(Set.of()), IT);
        assertInstanceOf(Refused.class, verifier.verify(withoutRight), "without the right");
        admin.change(owner, new UserChange().grants(Set.of(app)), IT);
        AppLoginAttempt withoutSession = issued(owner, session, usable, "2");
        sessionAdmin.end(owner, session);
        assertInstanceOf(Refused.class, verifier.verify(withoutSession), "without the session");
        Guid next = session(owner);
        AppLoginAttempt whileLocked = issued(owner, next, usable, "3");
        admin.change(owner, new UserChange().locked(true), IT);
        assertInstanceOf(Refused.class, verifier.verify(whileLocked), "while the user is locked");
        admin.change(owner, new UserChange().locked(false), IT);
        Guid last = session(owner);
        assertInstanceOf(AsUser.class, verifier.verify(issued(owner, last, usable, "4")), "with all of them");
        AppLoginAttempt withoutUser = issued(owner, last, usable, "5");
        admin.delete(owner, IT);
        assertInstanceOf(Refused.class, verifier.verify(withoutUser), "without the user; least of all as the app object");
    }

    @Test
    void whatWasMadeForAUserIsNoLoginOfAnAppObject() {
        Guid mild = app("mild");
        app("mighty");
        Guid owner = admin.create(new UserChange().name("climber").grants(Set.of(mild)), IT);
        AppLoginAttempt made = issued(owner, session(owner), access.require(user(owner), "mild"), "77");
        assertInstanceOf(Refused.class, verifier.verify(as(made, "mighty")), "at an app object that has the same password");
        admin.change(owner, new UserChange().name("climbed"), IT);
        assertInstanceOf(Refused.class, verifier.verify(as(made, "mighty")), "nor under a name that nobody has any more");
        AsUser outcome = assertInstanceOf(AsUser.class, verifier.verify(made), "it stays that of the user");
        assertEquals(owner, outcome.user());
    }

    @Test
    void whatAnAppObjectGotForTheServiceOfAnotherIsNoLoginOfThatOneAtThePbx() {
        AppView caller = directory.app(app("calling")).orElseThrow();
        AppView target = directory.app(app("called")).orElseThrow();
        assertInstanceOf(Refused.class, verifier.verify(signed(caller, target)));
        assertInstanceOf(AsApp.class, verifier.verify(signed(target, target)), "its own one is");
    }

    private AppLoginAttempt signed(AppView caller, AppView target) {
        String digest = serviceLogins.sign(caller, target, "example.com", "{}", "99").digest();
        return new AppLoginAttempt(target.fileName(), "example.com", caller.name().value(), caller.guid().toString(), caller.title(), List.of("{}"),
                target.name().value(), "99", digest, "192.0.2.9");
    }

    private Guid session(Guid user) {
        sessionAdmin.create(user, "it", false);
        return sessions.of(user).get(0).id();
    }

    private AppLoginAttempt issued(Guid user, Guid session, UsableApp usable, String challenge) {
        UserView view = user(user);
        IssuedLogin login = logins.issue(view, session, usable, "example.com", "{}", challenge, true);
        return new AppLoginAttempt(usable.app().fileName(), "example.com", view.name().value(), user.toString(), view.title(), List.of("{}"),
                usable.name(), challenge, login.digest(), "192.0.2.9");
    }

    private static AppLoginAttempt as(AppLoginAttempt made, String pbxObj) {
        return new AppLoginAttempt(made.app(), made.domain(), made.sip(), made.guid(), made.dn(), made.infos(), pbxObj, made.challenge(),
                made.digest(), made.address());
    }
}
