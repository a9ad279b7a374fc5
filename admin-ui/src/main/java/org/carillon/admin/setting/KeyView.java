package org.carillon.admin.setting;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.secret.KeyRotation;

/** Replaces the key under which all secrets are stored. */
@Named("keys")
@ViewScoped
public class KeyView implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient KeyRotation rotation;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private final Question question = new Question();

    public void askRotate() {
        question.ask(words.text("key.ask.title"), words.text("key.ask.text"),
                List.of(words.text("key.loss.backup"), words.text("key.loss.time")), words.text("key.rotate"), this::rotate);
    }

    private void rotate() {
        faults.attempt(() -> {
            try {
                words.tell("key.rotated", rotation.rotate(me.actor()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Question getQuestion() {
        return question;
    }
}
