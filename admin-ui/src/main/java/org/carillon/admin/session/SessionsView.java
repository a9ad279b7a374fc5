package org.carillon.admin.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.session.SessionAdmin;
import org.carillon.session.SessionLoader;
import org.carillon.session.SessionView;

/** The sessions of all users, kept current; any of them can be ended. */
@Named("sessionList")
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;
    @Inject
    private transient SessionLoader loader;
    @Inject
    private transient SessionAdmin admin;
    @Inject
    private transient Directory directory;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Words words;
    private SessionsModel model;
    private String filter = "";
    private List<SessionView> selection = new ArrayList<>();
    private final Question question = new Question();

    @PostConstruct
    void open() {
        model = new SessionsModel(loader);
    }

    /** For links to the sessions of one user. */
    public void showUser(String user) {
        filter = user == null ? "" : user;
        applyFilter();
    }

    public void applyFilter() {
        model.filter(filter);
        selection.clear();
    }

    public void askEnd() {
        List<String> names = new ArrayList<>(selection.stream().limit(NAMED).map(s -> owner(s.owner()) + ": " + device(s)).toList());
        if (selection.size() > NAMED) {
            names.add(words.text("bulk.more", selection.size() - NAMED));
        }
        question.ask(words.text("session.end.title", selection.size()), words.text("session.end.text"), names, words.text("session.end.one"), this::end);
    }

    public void askEnd(SessionView session) {
        selection = new ArrayList<>(List.of(session));
        askEnd();
    }

    private void end() {
        selection.forEach(s -> admin.end(s.owner(), s.id(), me.actor()));
        words.tell("session.ended", selection.size());
        selection.clear();
    }

    public String owner(Guid user) {
        return directory.user(user).map(UserView::title).orElse("?");
    }

    public String ownerName(Guid user) {
        return directory.user(user).map(u -> u.name().value()).orElse("");
    }

    public String device(SessionView session) {
        DeviceName.Parts parts = DeviceName.of(session.userAgent());
        if (parts.program() != null && parts.system() != null) {
            return words.text("session.device", parts.program(), parts.system());
        }
        return parts.raw().isEmpty() ? words.text("session.unknown") : parts.raw();
    }

    /** Whether this is the session of the console that shows it. */
    public boolean isOwn(SessionView session) {
        return me.session().filter(session.id()::equals).isPresent();
    }

    public SessionsModel getModel() {
        return model;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }

    public List<SessionView> getSelection() {
        return selection;
    }

    public void setSelection(List<SessionView> value) {
        selection = value == null ? new ArrayList<>() : new ArrayList<>(value);
    }

    public Question getQuestion() {
        return question;
    }
}
