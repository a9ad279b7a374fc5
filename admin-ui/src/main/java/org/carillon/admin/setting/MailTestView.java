package org.carillon.admin.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mail.MessagingException;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Words;
import org.carillon.directory.EmailAddress;
import org.carillon.mail.Mailer;

/** Sends a mail with the stored settings and says what the mail server answered. */
@Named("mailTest")
@RequestScoped
public class MailTestView {

    @Inject
    private Mailer mailer;
    @Inject
    private ConsoleUser me;
    @Inject
    private Faults faults;
    @Inject
    private Words words;
    private String to;
    private String outcome;
    private boolean sent;

    @PostConstruct
    void prepare() {
        to = me.getEmail();
    }

    public void send() {
        faults.attempt(() -> {
            EmailAddress address = EmailAddress.of(to);
            try {
                mailer.sendNow(address, words.text("mail.test.subject"), words.text("mail.test.body", me.getTitle()));
                sent = true;
                outcome = words.text("mail.test.sent", address.value());
            } catch (MessagingException e) {
                outcome = words.text("mail.test.failed", String.valueOf(e.getMessage()));
            }
        });
    }

    public boolean isAvailable() {
        return mailer.isAvailable();
    }

    public String getOutcome() {
        return outcome;
    }

    public boolean isSent() {
        return sent;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
