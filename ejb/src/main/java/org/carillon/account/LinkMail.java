package org.carillon.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.directory.EmailAddress;
import org.carillon.mail.Mailer;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Mails password links, once they are stored. In both languages: what the reader prefers is not known before a login. */
@ApplicationScoped
public class LinkMail {

    private static final String INVITATION = """
            Hello,

            an account was made for you on the PBX %1$s.
            Open this page to choose your password; the link works once, within %2$d hours:

            %3$s

            Guten Tag,

            auf der Telefonanlage %1$s wurde ein Konto für Sie angelegt.
            Auf der obigen Seite wählen Sie Ihr Passwort; der Link gilt einmal und %2$d Stunden lang.
            """;
    private static final String RESET = """
            Hello,

            you can choose a new password for your account on the PBX %1$s.
            Open this page; the link works once, within %2$d hours:

            %3$s

            If you did not ask for it, ignore this mail: your password stays as it is.

            Guten Tag,

            Sie können ein neues Passwort für Ihr Konto auf der Telefonanlage %1$s wählen.
            Der obige Link gilt einmal und %2$d Stunden lang.
            Wenn Sie nicht darum gebeten haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
            """;
    @Inject
    private Mailer mailer;
    @Inject
    private Settings settings;

    /** Whether links can be mailed: there is a mail server, and an address for the links to lead to. */
    public boolean isAvailable() {
        return mailer.isAvailable() && !settings.get(SystemSettings.PUBLIC_URL).isEmpty();
    }

    /** A link for somebody to hand over: absolute where the address of the PBX is known, else its path alone. */
    String address(LinkToken token) {
        return settings.get(SystemSettings.PUBLIC_URL).replaceAll("/+$", "") + token.path();
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkIssued issued) {
        boolean invites = issued.purpose() == LinkPurpose.INVITATION;
        String domain = settings.get(SystemSettings.DOMAIN);
        mailer.send(EmailAddress.of(issued.email()), "Carillon: " + (invites ? "your account / Ihr Konto" : "new password / neues Passwort"),
                (invites ? INVITATION : RESET).formatted(domain, settings.get(issued.purpose().hours()), address(issued.token())));
    }
}
