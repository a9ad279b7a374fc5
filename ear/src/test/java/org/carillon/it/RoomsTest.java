package org.carillon.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which room may use what (the modules ejb, websocket, web and admin-ui), read from their classes. */
class RoomsTest {

    private static final String[] PERSISTENCE = {"jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql.."};
    private static final JavaClasses PBX = room("ejb");
    private static final JavaClasses WIRE = room("websocket");
    private static final JavaClasses WEB = room("web");
    private static final JavaClasses CONSOLE = room("admin-ui");

    @Test
    void thePbxKnowsNoChannel() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.websocket..", "jakarta.json..", "jakarta.servlet..",
                "jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "io.undertow..", "org.carillon.websocket..", "org.carillon.web..",
                "org.carillon.admin..", "org.carillon.rest..", "org.eclipse.microprofile.openapi..", "com.fasterxml.jackson.."), PBX);
    }

    @Test
    void entitiesStayInTheirTopic() {
        check(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate(), PBX);
    }

    @Test
    void theWireKnowsNeitherPagesNorTables() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.carillon.web..",
                "org.carillon.admin.."), WIRE);
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(PERSISTENCE), WIRE);
    }

    @Test
    void theConsoleKnowsNeitherTheWireNorTables() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.websocket..", "org.carillon.websocket..",
                "org.carillon.web.."), CONSOLE);
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(PERSISTENCE), CONSOLE);
    }

    /** The console and the administration API are two channels; the one thing they share is the door of the web module. */
    @Test
    void theApiForProgramsKnowsNoPages() {
        check(noClasses().that().resideInAPackage("org.carillon.rest..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.carillon.admin.."), CONSOLE);
        check(noClasses().that().resideInAPackage("org.carillon.admin..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.carillon.rest.."), CONSOLE);
    }

    @Test
    void thePagesKnowNothingOfTheInside() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.faces..",
                "org.carillon.websocket..", "org.carillon.admin.."), WEB);
    }

    /** One logging for all, and none that writes past it. */
    @Test
    void nobodyPrints() {
        ArchRule rule = noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace");
        Stream.of(PBX, WIRE, WEB, CONSOLE).forEach(room -> check(rule, room));
    }

    @Test
    void theRoomOfThePbxIsNotEmpty() {
        Assertions.assertTrue(PBX.size() > 100, "only " + PBX.size() + " classes were read");
    }

    private static void check(ArchRule rule, JavaClasses room) {
        rule.allowEmptyShould(true).check(room);
    }

    private static JavaClasses room(String module) {
        return new ClassFileImporter().importPaths(List.of(Path.of("..", module, "target", "classes")));
    }
}
