package org.carillon.it.inserver;

import java.nio.file.Path;

import org.carillon.it.clock.MovableClock;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as the build made it, and beside its own modules one with the test, and the clock that tests move. */
final class TestEar {

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>""";
    private static final String APPLICATION = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>carillon</application-name>
              <module><ejb>carillon-ejb.jar</ejb></module>
              <module><web><web-uri>carillon-web.war</web-uri><context-root>/</context-root></web></module>
              <module><web><web-uri>carillon-admin-ui.war</web-uri><context-root>/admin</context-root></web></module>
              <module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>""";

    private TestEar() {
    }

    static Archive<?> with(Class<?>... classes) {
        return of(module(classes));
    }

    /** With a file of the tests' resources, which the test finds under the same name. */
    static Archive<?> with(String resource, Class<?>... classes) {
        return of(module(classes).addAsResource(resource));
    }

    private static WebArchive module(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "it.war").addClasses(classes).addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static Archive<?> of(WebArchive tests) {
        JavaArchive clock = ShrinkWrap.create(JavaArchive.class, "it-clock.jar")
                .addPackages(false, Filters.includeAll(), MovableClock.class.getPackage())
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "carillon.ear")
                .importFrom(Path.of("target/carillon.ear").toFile()).as(EnterpriseArchive.class);
        ear.setApplicationXML(new StringAsset(APPLICATION));
        return ear.addAsLibrary(clock).addAsModule(Testable.archiveToTest(tests));
    }
}
