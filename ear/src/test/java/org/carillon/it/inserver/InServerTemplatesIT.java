package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.LicenceUse;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.PropertyName;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule;
import org.carillon.error.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What objects have of the templates they follow, asked inside the server with its real database. Each test uses names of its own. */
@ExtendWith(ArquillianExtension.class)
class InServerTemplatesIT {

    private static final Actor IT = Actor.console("it");
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private Directory directory;
    @Inject
    private ObjectReader objects;
    @Inject
    private LicenceUse licences;
    @Inject
    private Announcements announcements;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerTemplatesIT.class, Announcements.class);
    }

    @BeforeEach
    void forget() {
        if (announcements != null) {
            announcements.clear();
        }
    }

    @Test
    void theNearestTemplateGivesAValueAndAllGiveAppsAndRules() {
        Guid app = admin.create(new AppChange().name("inherited-app").cn("Inherited app"), IT);
        VisibilityRule rule = new VisibilityRule("@", false, EnumSet.of(VisibilityRule.Right.ONLINE));
        Guid base = admin.create(new TemplateChange().cn("Inherit base").grants(Set.of(app)).rules(List.of(rule))
                .properties(Map.of(PropertyName.of("cfnr"), "30", PropertyName.of("fax"), "true")), IT);
        Guid top = admin.create(new TemplateChange().cn("Inherit top").templates(List.of(base)).properties(Map.of(PropertyName.of("cfnr"), "10")), IT);
        admin.change(base, new TemplateChange().templates(List.of(top)), IT);
        Guid user = admin.create(user("inheritor").templates(List.of(top)).properties(Map.of(PropertyName.of("fax"), "false")), IT);
        ObjectSnapshot found = objects.findByName("INHERITOR").orElseThrow();
        assertEquals(user, found.object().guid());
        assertEquals(List.of("Inherit top"), found.templates());
        assertEquals(Map.of("fax", "false"), found.object().properties());
        assertEquals(new Inheritance(Set.of(app), List.of(rule), Map.of("cfnr", "10", "fax", "true")), found.inherited());
        assertEquals(found.inherited(), objects.inheritedFrom(List.of(top)));
        assertEquals(Map.of("fax", 0L), licences.acquired(List.of(PropertyName.of("fax"))));
        admin.change(user, new UserChange().properties(Map.of(PropertyName.of("fax"), "")), IT);
        assertEquals(Map.of("fax", 1L), licences.acquired(List.of(PropertyName.of("fax"))));
        assertEquals(1, licences.usersOf(app));
    }

    @Test
    void licencesCountHoweverDeepTemplatesNest() {
        PropertyName licence = PropertyName.of("deep-licence");
        Guid app = admin.create(new AppChange().name("deep-app").cn("Deep app"), IT);
        Guid below = admin.create(new TemplateChange().cn("Deep 0").grants(Set.of(app)).properties(Map.of(licence, "true")), IT);
        for (int depth = 1; depth <= 7; depth++) {
            below = admin.create(new TemplateChange().cn("Deep " + depth).templates(List.of(below)), IT);
        }
        assertEquals(Map.of("deep-licence", 0L), licences.acquired(List.of(licence)));
        Guid user = admin.create(user("deep").templates(List.of(below)), IT);
        assertEquals("true", directory.user(user).orElseThrow().properties().get("deep-licence"));
        assertEquals(Map.of("deep-licence", 1L), licences.acquired(List.of(licence)));
        assertEquals(1, licences.usersOf(app));
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

    private static UserChange user(String name) {
        return new UserChange().name(name);
    }
}
