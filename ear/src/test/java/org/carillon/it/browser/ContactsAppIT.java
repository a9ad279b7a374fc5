package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.carillon.it.ServerProcess;
import org.carillon.it.ldap.Slapd;
import org.junit.jupiter.api.Test;

/**
 * Contacts as people use them: their own, those of the company, and those of a real directory that an administrator sets up in the
 * console.
 */
@WithCompany
@WithBrowser
class ContactsAppIT {

    @Test
    void ownContactsAreMadeChangedFoundAndDeleted(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
        FrameLocator app = client.openApp("contacts");
        assertThat(app.locator("h3")).hasText("No contacts of your own yet");
        FrameLocator other = ClientPage.loggedIn(company.server(), browsers, "carol").openApp("contacts");
        assertThat(other.locator("h3")).hasText("No contacts of your own yet");
        button(app, "New contact").click();
        assertThat(app.locator("#first")).isFocused();
        button(app, "Save").click();
        assertThat(app.locator("#dn-note")).hasText("Enter a name or a company.");
        assertThat(app.locator("#dn")).isFocused();
        app.locator("#first").fill("Norbert");
        app.locator("#last").fill("Nachbar");
        app.locator("#company").fill("Nachbar & Söhne");
        app.locator("[name=number]").first().fill("call me");
        button(app, "Save").click();
        assertThat(app.locator("#number-note")).hasText("One of these is no telephone number.");
        app.locator("[name=number]").first().fill("+49 (0)711 4020-10");
        app.locator("[name=email]").first().fill("norbert@nachbar.example");
        button(app, "Save").click();
        assertThat(app.locator("contact-panel [role=status]")).hasText("Saved.");
        assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Norbert Nachbar"});
        assertThat(other.locator(".contact-row .strong")).hasText(new String[] {"Norbert Nachbar"});

        button(app, "Edit").click();
        app.locator("#dn").fill("Nobbi");
        button(app, "Save").click();
        assertThat(app.locator("contact-panel h2")).hasText("Nobbi");
        assertThat(app.locator("contact-panel")).containsText("Norbert Nachbar · Nachbar & Söhne");
        find(other, "söhne");
        assertThat(other.locator(".contact-row .strong")).hasText(new String[] {"Nobbi"});
        assertThat(other.locator(".contact-row .tag")).hasText("Personal");
        find(other, "+49 711 40");
        assertThat(other.locator(".contact-row .strong")).hasText(new String[] {"Nobbi"});
        find(other, "bob");
        assertThat(other.locator(".contact-row .strong")).hasText(new String[] {"Bob Baker"});
        assertThat(other.locator(".contact-row .tag")).hasText("Colleague");
        other.locator(".contact-row").click();
        assertThat(other.locator("contact-panel h2")).hasText("Bob Baker");
        assertThat(button(other, "Edit")).hasCount(0);

        button(app, "Delete").click();
        assertThat(app.locator("dialog")).containsText("Delete Nobbi?");
        app.locator("dialog button[value=no]").click();
        assertThat(app.locator(".contact-row")).hasCount(1);
        button(app, "Delete").click();
        app.locator("dialog button[value=yes]").click();
        assertThat(app.locator("h3")).hasText("No contacts of your own yet");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aFileIsTakenOverAndBadCardsAreNamed(Company company, Browsers browsers) {
        ClientPage client = ClientPage.loggedIn(company.server(), browsers, "alice");
        FrameLocator app = client.openApp("contacts");
        button(app, "Import").click();
        String photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + ("A".repeat(70) + "\r\n ").repeat(3_000) + "AAAA\r\n";
        String good = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:it-1\r\nFN:Ada Import\r\nTEL;TYPE=CELL:+49 171 5551\r\n" + photo + "END:VCARD\r\n";
        String file = good + "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:12\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut off\r\n"
                + "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:it-2\r\nFN:Jürgen Import\r\nEND:VCARD\r\n" + many(450);
        choose(app, file.getBytes(StandardCharsets.UTF_8));
        assertThat(app.locator("import-panel .outcome")).containsText("452 contacts added.");
        assertThat(app.locator("import-panel .outcome")).containsText("2 cards could not be read:");
        assertThat(app.locator(".bad-cards li")).hasText(new String[] {"Card 2 has no name", "Card 3 is cut off"});
        Browsers.shot(client.page(), "contacts-import");
        choose(app, good.replace("Ada Import", "Ada Again").getBytes(StandardCharsets.UTF_8));
        assertThat(app.locator("import-panel .outcome")).containsText("0 contacts added. 1 replaced.");
        choose(app, "BEGIN:VCARD\r\nVERSION:2.1\r\nUID:it-3\r\nFN:J\u00f6rg Old\r\nEND:VCARD\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(app.locator("import-panel .outcome")).containsText("1 contact added.");
        choose(app, "no cards".getBytes(StandardCharsets.UTF_8));
        assertThat(app.locator("import-panel .notice")).hasText("There are no vCards in this file.");
        find(app, "import");
        assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Jürgen Import"});
        find(app, "jörg");
        assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Jörg Old"});
        find(app, "");
        assertThat(button(app, "Show 403 more")).isVisible();
        button(app, "Show 403 more").click();
        assertThat(app.locator(".contact-row")).hasCount(100);
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void sharedContactsBelongToAdministrators(Company company, Browsers browsers) {
        ClientPage admin = ClientPage.open(company.server(), browsers);
        admin.logIn("admin", ServerProcess.ADMIN_PASSWORD);
        admin.expectHome();
        FrameLocator app = admin.openApp("contacts");
        app.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText("Company")).click();
        button(app, "New contact").click();
        assertThat(app.locator("[name=shared]")).isChecked();
        app.locator("#company").fill("Stadtwerke");
        app.locator("[name=number]").first().fill("+49 800 1234567");
        button(app, "Save").click();
        assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Stadtwerke"});

        FrameLocator bob = ClientPage.loggedIn(company.server(), browsers, "bob").openApp("contacts");
        Locator own = bob.getByRole(AriaRole.TAB).first();
        own.focus();
        own.press("ArrowRight");
        assertThat(bob.getByRole(AriaRole.TAB).last()).isFocused();
        assertThat(bob.locator(".contact-row .strong")).hasText(new String[] {"Stadtwerke"});
        bob.locator(".contact-row").press("Enter");
        assertThat(bob.locator("contact-panel h2")).hasText("Stadtwerke");
        assertThat(button(bob, "Edit")).hasCount(0);
        assertThat(button(bob, "Delete")).hasCount(0);
        button(bob, "New contact").click();
        assertThat(bob.locator("[name=shared]")).hasCount(0);
        button(app, "Delete").click();
        app.locator("dialog button[value=yes]").click();
        assertThat(bob.locator("h3")).hasText("No shared contacts yet");
        assertEquals(List.of(), browsers.problems());
    }

    @Test
    void aDirectorySetUpInTheConsoleIsFoundAndMissed(Company company, Browsers browsers) {
        Slapd.require();
        Page console = browsers.page(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 1000));
        ConsolePages.logIn(company.server(), console, "admin", ServerProcess.ADMIN_PASSWORD);
        console.navigate(company.server().adminUri("/system/directories.xhtml").toString());
        Locator panel = console.locator("[id='edit']");
        try (Slapd slapd = Slapd.start(List.of("Berta Beispiel;07031 / 555-01", "Alice Elsewhere;0711 9"), 200)) {
            button(console.locator("[id='top']"), "New directory").click();
            field(panel, "Name").fill("Head office");
            field(panel, "Host").fill("localhost");
            field(panel, "Port").fill("x");
            field(panel, "Search base").fill(Slapd.BASE);
            field(panel, "Log in as").fill(Slapd.READER);
            field(panel, "Password").fill("wrong");
            field(panel, "Trusted certificates").fill(slapd.certificate());
            field(panel, "Country code").fill("49");
            field(panel, "Area code, without 0").fill("7031");
            button(panel, "Save").click();
            assertThat(panel.locator(".fault").filter(new Locator.FilterOptions().setHasText("whole number"))).isVisible();
            field(panel, "Port").fill(Integer.toString(slapd.port()));
            field(panel, "Filter").fill("(objectClass=");
            button(panel, "Save").click();
            assertThat(panel.locator(".fault").filter(new Locator.FilterOptions().setHasText("search filter"))).isVisible();
            field(panel, "Filter").fill("(objectClass=inetOrgPerson)");
            button(panel, "Save").click();
            assertThat(console.locator("[id='list:table'] .row-open")).hasText("Head office");
            button(panel, "Try").click();
            assertThat(panel.locator(".note")).containsText("did not let us in");
            field(panel, "Password").fill(Slapd.PASSWORD);
            button(panel, "Save").click();
            assertThat(panel.getByText("There is one. Leave this empty to keep it.")).isVisible();
            assertTrue(!console.content().contains(Slapd.PASSWORD), "the password is in the page");
            button(panel, "Try").click();
            assertThat(panel.locator(".note")).containsText("It answers: ");
            assertThat(panel.locator(".note")).containsText("Many Number");
            Browsers.shot(console, "console-directory");

            ClientPage client = ClientPage.loggedIn(company.server(), browsers, "carol");
            FrameLocator app = client.openApp("contacts");
            find(app, "beisp");
            assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Berta Beispiel"});
            assertThat(app.locator(".contact-row .tag")).hasText("Head office");
            app.locator(".contact-row").click();
            assertThat(app.locator("contact-panel")).containsText("07031 / 555-01");
            assertThat(button(app, "Edit")).hasCount(0);
            find(app, "alice");
            assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Alice Abel", "Alice Elsewhere"});
            find(app, "many");
            assertThat(app.locator(".trouble")).containsText("Head office: there are more");
            Browsers.shot(client.page(), "contacts-directory");
            slapd.close();
            find(app, "alice ");
            assertThat(app.locator(".trouble")).containsText("Head office cannot be reached.");
            assertThat(app.locator(".contact-row .strong")).hasText(new String[] {"Alice Abel"});
            Browsers.shot(client.page(), "contacts-directory-down");
        }
        button(panel, "Delete").click();
        console.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete")).click();
        assertThat(console.locator("[id='list']")).containsText("No directory yet");
        assertEquals(List.of(), browsers.problems());
    }

    private static String many(int count) {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cards.append("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:many-").append(i).append("\r\nFN:Person Number").append(i).append("\r\nEND:VCARD\r\n");
        }
        return cards.toString();
    }

    private static void choose(FrameLocator app, byte[] file) {
        assertThat(app.locator("input[type=file]")).isEnabled();
        app.locator("input[type=file]").setInputFiles(new FilePayload("contacts.vcf", "text/vcard", file));
    }

    private static void find(FrameLocator app, String text) {
        app.locator("input[type=search]").fill(text);
    }

    private static Locator button(FrameLocator app, String name) {
        return app.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Locator panel, String label) {
        return panel.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /* The icon of a button is part of its name. */
    private static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
