package org.carillon.mail;

import java.io.UnsupportedEncodingException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.RejectedExecutionException;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.carillon.directory.EmailAddress;
import org.carillon.setting.MailSettings;
import org.carillon.setting.Settings;

/** Sends plain text mails through the configured server, in the background and with time limits. */
@ApplicationScoped
public class Mailer {

    private static final System.Logger LOG = System.getLogger(Mailer.class.getName());
    private static final String TIMEOUT_MS = "15000";
    @Inject
    private Settings settings;
    @Resource(lookup = "java:jboss/ee/concurrency/executor/outside")
    private ManagedExecutorService executor;

    /** Whether a mail server is configured. */
    public boolean isAvailable() {
        return !settings.get(MailSettings.HOST).isEmpty() && !settings.get(MailSettings.SENDER).isEmpty();
    }

    /** Hands the mail to the server later; a failure is logged without the mail's text. */
    public void send(EmailAddress to, String subject, String text) {
        try {
            executor.execute(() -> deliver(to, subject, text));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.ERROR, "a mail was dropped: too many are waiting for the mail server");
        }
    }

    private void deliver(EmailAddress to, String subject, String text) {
        try {
            sendNow(to, subject, text);
        } catch (MessagingException e) {
            LOG.log(Level.ERROR, "a mail could not be sent: {0}", e.getMessage());
        }
    }

    /** Sends and waits, for the console's test button. */
    public void sendNow(EmailAddress to, String subject, String text) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        String user = settings.get(MailSettings.USER);
        if (user.isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(message, user, settings.get(MailSettings.PASSWORD));
        }
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.get(MailSettings.SENDER), "Carillon", StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("the sender address cannot be encoded", e);
        }
    }

    private Properties properties() {
        String encryption = settings.get(MailSettings.ENCRYPTION);
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", settings.get(MailSettings.HOST));
        smtp.put("mail.smtp.port", settings.get(MailSettings.PORT).toString());
        smtp.put("mail.smtp.auth", Boolean.toString(!settings.get(MailSettings.USER).isEmpty()));
        smtp.put("mail.smtp.starttls.enable", Boolean.toString("starttls".equals(encryption)));
        smtp.put("mail.smtp.starttls.required", Boolean.toString("starttls".equals(encryption)));
        smtp.put("mail.smtp.ssl.enable", Boolean.toString("tls".equals(encryption)));
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        smtp.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        smtp.put("mail.smtp.timeout", TIMEOUT_MS);
        smtp.put("mail.smtp.writetimeout", TIMEOUT_MS);
        return smtp;
    }
}
