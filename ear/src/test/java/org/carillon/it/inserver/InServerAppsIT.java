package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.carillon.apps.AppAccess;
import org.carillon.apps.AppInfo;
import org.carillon.apps.AppInfos;
import org.carillon.apps.UsableApp;
import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppView;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may use which app, and as what; asked inside the server. Each test uses names of its own. */
@ExtendWith(ArquillianExtension.class)
class InServerAppsIT {

    private static final Actor IT = Actor.console("it");
    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final int ORACLE_CASES = 10_000;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Directory directory;
    @Inject
    private AppAccess access;
    @Inject
    private AppInfos infos;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerAppsIT.class, GrantsModel.class, PhoneApps.class);
    }

    private Guid app(String name) {
        return admin.create(new AppChange().name(name).url("https://apps.example.com/x/" + name).password(PASSWORD), IT);
    }

    private UserView user(Guid guid) {
        return directory.user(guid).orElseThrow();
    }

    private boolean uses(Guid user, String app) {
        return access.granted(user(user), app).isPresent();
    }

    @Test
    void aRightOfOnesOwnATemplateOrAGroupGivesAnAppAndItsEndTakesIt() {
        Guid own = app("by-own");
        Guid template = app("by-template");
        admin.create(new AppChange().name("by-group").url("https://a.example.com/g/g").groups(Set.of("by-group-members")), IT);
        Guid inner = admin.create(new TemplateChange().cn("Grants apps inside").grants(Set.of(template)), IT);
        Guid outer = admin.create(new TemplateChange().cn("Grants apps").templates(List.of(inner)), IT);
        Guid user = admin.create(new UserChange().name("granted"), IT);
        for (String name : List.of("by-own", "by-template", "by-group")) {
            assertFalse(uses(user, name), name);
        }
        admin.change(user, new UserChange().grants(Set.of(own)).templates(List.of(outer)).memberships(List.of(Membership.passive("by-group-members"))), IT);
        for (String name : List.of("by-own", "by-template", "by-group")) {
            assertTrue(uses(user, name), name);
        }
        admin.change(user, new UserChange().grants(Set.of()).memberships(List.of()), IT);
        admin.change(inner, new TemplateChange().grants(Set.of()), IT);
        for (String name : List.of("by-own", "by-template", "by-group")) {
            assertFalse(uses(user, name), name);
        }
    }

    private List<String> listed(Guid user) {
        return access.listedFor(user(user)).stream().map(UsableApp::name).toList();
    }

    private List<String> attachable(Guid user) {
        return access.attachableFor(user(user)).stream().map(app -> app.name().value()).toList();
    }

    @Test
    void aPhoneAppIsListedForEachDeviceItIsAttachedTo() {
        Guid phone = app("softy");
        Guid user = admin.create(new UserChange().name("phoner").grants(Set.of(phone))
                .devices(List.of(PhoneApps.device("hw-soft", "softy"), PhoneApps.device("hw-plain", ""), PhoneApps.device("hw-dangling", "no-such-app"))), IT);
        assertTrue(listed(user).contains("softy"), "an app whose service says nothing is an ordinary one");
        assertFalse(attachable(user).contains("softy"));
        PhoneApps.says(infos, directory, phone, PhoneApps.softphone());
        assertFalse(listed(user).contains("softy"));
        assertTrue(listed(user).contains("dev:hw-soft"));
        assertFalse(listed(user).contains("dev:hw-plain"));
        assertTrue(attachable(user).contains("softy"));
    }

    @Test
    void aHiddenAppIsListedWhileItHasApisForOtherApps() {
        Guid hidden = admin.create(new AppChange().name("background").url("https://apps.example.com/x/background").unlisted(true), IT);
        Guid user = admin.create(new UserChange().name("searcher").grants(Set.of(hidden)), IT);
        assertFalse(listed(user).contains("background"));
        PhoneApps.says(infos, directory, hidden, new AppInfo(false, "", Map.of("com.innovaphone.search", "{}"), List.of(), Map.of(), ""));
        assertTrue(listed(user).contains("background"), "the client starts it for the API");
        PhoneApps.says(infos, directory, hidden, new AppInfo(false, "", Map.of(), List.of(), Map.of("com.example.s", "{}"), ""));
        assertFalse(listed(user).contains("background"), "an API for services needs no page");
    }

    @Test
    void aDeviceAppIsForTheOwnerOfTheDeviceAlone() {
        Guid phone = app("softer");
        PhoneApps.says(infos, directory, phone, PhoneApps.softphone());
        Guid owner = admin.create(new UserChange().name("owner").devices(List.of(PhoneApps.device("hw-own", "softer"), PhoneApps.device("hw-bare", ""))), IT);
        Guid stranger = admin.create(new UserChange().name("stranger"), IT);
        assertEquals("dev:hw-own", access.require(user(owner), "dev:hw-own").name());
        assertThrows(NotFound.class, () -> access.require(user(owner), "dev:hw-bare"));
        assertThrows(NotAllowed.class, () -> access.require(user(stranger), "dev:hw-own"));
        assertThrows(NotAllowed.class, () -> access.require(user(stranger), "dev:hw-nowhere"));
        assertThrows(NotAllowed.class, () -> access.require(user(stranger), "softer"));
        assertThrows(NotFound.class, () -> access.require(user(stranger), "no-such-app"));
    }

    @Test
    void whatAServiceSaidIsKeptWithItsObject() {
        Guid app = app("teller");
        AppView view = directory.app(app).orElseThrow();
        PhoneApps.says(infos, directory, app, PhoneApps.softphone());
        PhoneApps.says(infos, directory, app, new AppInfo(true, "true", Map.of(), List.of(), Map.of("com.example.s", "{}"), ""));
        infos.forget(app);
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (infos.of(view).isPresent()) {
            assertTrue(System.nanoTime() < deadline, "it is still known");
            Thread.onSpinWait();
        }
        infos.tell(Guid.random(), PhoneApps.softphone());
        PhoneApps.says(infos, directory, app, PhoneApps.softphone());
        admin.delete(app, IT);
    }

    @Test
    void forRandomGrantsAnIndependentOracleAgrees() {
        long seed = Long.getLong("grants.seed", System.nanoTime());
        Random random = new Random(seed);
        GrantsModel model = new GrantsModel(random);
        List<Guid> apps = made(GrantsModel.APPS, i -> admin.create(new AppChange().name("grants-app" + i).url("https://apps.example.com/x/o" + i)
                .forEveryone(model.forEveryone.get(i)).groups(groups(model.appGroups.get(i))), IT));
        List<Guid> templates = made(GrantsModel.TEMPLATES, i -> admin.create(new TemplateChange().cn("Grants template " + i), IT));
        List<Guid> users = made(GrantsModel.USERS, i -> admin.create(new UserChange().name("grants-user" + i).devices(devices(model, i)), IT));
        PhoneApps.says(infos, directory, apps.get(GrantsModel.PHONE), PhoneApps.softphone());
        int cases = 0;
        while (cases < ORACLE_CASES) {
            model.shuffle(random);
            store(model, apps, templates, users);
            for (int user = 0; user < GrantsModel.USERS; user++) {
                UserView view = user(users.get(user));
                for (int app = 0; app < GrantsModel.APPS; app++, cases++) {
                    assertEquals(model.mayUse(user, app), mayLogIn(view, "grants-app" + app), "grants.seed=" + seed + " user " + user + " app " + app);
                }
                for (int device = 0; device < GrantsModel.DEVICES; device++, cases++) {
                    assertEquals(model.mayUseDevice(user, device), mayLogIn(view, "dev:grants-hw" + device),
                            "grants.seed=" + seed + " user " + user + " device " + device);
                }
            }
        }
        System.out.println("grants: " + cases + " cases");
    }

    private static List<Guid> made(int count, IntFunction<Guid> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private boolean mayLogIn(UserView user, String app) {
        try {
            access.require(user, app);
            return true;
        } catch (NotAllowed | NotFound e) {
            return false;
        }
    }

    private void store(GrantsModel model, List<Guid> apps, List<Guid> templates, List<Guid> users) {
        for (int i = 0; i < templates.size(); i++) {
            admin.change(templates.get(i), new TemplateChange().grants(chosen(apps, model.templateApps.get(i)))
                    .templates(model.templateTemplates.get(i).stream().map(templates::get).toList()), IT);
        }
        for (int i = 0; i < users.size(); i++) {
            admin.change(users.get(i), new UserChange().grants(chosen(apps, model.ownApps.get(i)))
                    .templates(model.ownTemplates.get(i).stream().map(templates::get).toList())
                    .memberships(groups(model.ownGroups.get(i)).stream().map(Membership::passive).toList()), IT);
        }
    }

    private static List<Device> devices(GrantsModel model, int user) {
        return IntStream.range(0, GrantsModel.DEVICES).filter(d -> model.deviceOwners.get(d) == user)
                .mapToObj(d -> PhoneApps.device("grants-hw" + d, model.deviceApps.get(d) < 0 ? "" : "grants-app" + model.deviceApps.get(d))).toList();
    }

    private static Set<Guid> chosen(List<Guid> all, Set<Integer> numbers) {
        return numbers.stream().map(all::get).collect(Collectors.toSet());
    }

    private static Set<String> groups(Set<Integer> numbers) {
        return numbers.stream().map(number -> "grants group " + number).collect(Collectors.toSet());
    }
}
