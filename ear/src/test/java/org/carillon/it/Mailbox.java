package org.carillon.it;

import java.io.IOException;
import java.time.Duration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail server on loopback that takes every mail and gives it to the test. */
public final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final GreenMail server;
    private int taken;

    /** A mail as a person reads it. */
    public record Mail(String from, String to, String subject, String text) {
    }

    public Mailbox() {
        server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** For the setting {@code mail.port}; {@code mail.host} is 127.0.0.1 and {@code mail.encryption} none. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** The next mail that was not taken yet. */
    public Mail await() {
        if (!server.waitForIncomingEmail(PATIENCE.toMillis(), taken + 1)) {
            throw new AssertionError("no mail arrived within " + PATIENCE);
        }
        MimeMessage message = server.getReceivedMessages()[taken++];
        try {
            return new Mail(message.getFrom()[0].toString(), message.getAllRecipients()[0].toString(), message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
