package org.carillon.admin.token;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;
import org.carillon.token.NewToken;
import org.carillon.token.Scope;
import org.carillon.token.TokenAdmin;
import org.carillon.token.TokenUses;
import org.carillon.token.TokenView;

/** The tokens of the administration API with the panel of a new one. The text of a token is shown once, by the page that made it. */
@Named("tokens")
@ViewScoped
public class TokensView implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient TokenAdmin admin;
    @Inject
    private transient TokenUses uses;
    @Inject
    private transient Directory directory;
    @Inject
    private transient Clock clock;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private transient List<TokenView> rows;
    private TokenForm form;
    private transient NewToken made;
    private final Question question = new Question();

    @PostConstruct
    void load() {
        rows = admin.list().stream().map(uses::current).toList();
    }

    public void create() {
        made = null;
        form = new TokenForm();
    }

    public void save() {
        faults.attempt(() -> {
            UserView maker = directory.user(me.getName()).orElseThrow(() -> new NotFound("the user"));
            made = admin.create(form.getName(), form.chosen(), form.life(), maker, me.actor());
            form = null;
            load();
        });
    }

    public void close() {
        form = null;
        made = null;
    }

    public void askRevoke(TokenView token) {
        question.ask(words.text("token.revoke.title", token.name()), words.text("token.revoke.text"),
                List.of(words.text("token.loss.programs", token.name()), words.text("token.loss.scopes", String.join(", ", token.scopeNames()))),
                words.text("token.revoke"), () -> revoke(token));
    }

    private void revoke(TokenView token) {
        if (faults.attempt(() -> admin.revoke(token.id(), me.actor()))) {
            words.tell("token.revoked", token.name());
            close();
        }
        load();
    }

    public boolean isExpired(TokenView token) {
        return token.isExpired(clock.instant());
    }

    /** Whether the token is refused because of its maker. */
    public boolean isOrphaned(TokenView token) {
        return directory.user(token.maker()).filter(u -> u.administrator() && !u.locked()).isEmpty();
    }

    public List<TokenView> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public boolean isOpen() {
        return form != null || made != null;
    }

    public TokenForm getForm() {
        return form;
    }

    public NewToken getMade() {
        return made;
    }

    public Question getQuestion() {
        return question;
    }
}
