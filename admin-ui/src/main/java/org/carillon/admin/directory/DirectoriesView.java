package org.carillon.admin.directory;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.contact.HouseNumbers;
import org.carillon.contact.ldap.DirectoryAnswer;
import org.carillon.contact.ldap.LdapDirectories;
import org.carillon.contact.ldap.LdapRow;
import org.carillon.contact.ldap.LdapSearch;
import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.phonebook.PhoneBookServer;

/** The external directories with the panel of one, and how it answers; beside them the phone book that this PBX is itself. */
@Named("directories")
@ViewScoped
public class DirectoriesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long TEST_SECONDS = 30;
    @Inject
    private transient LdapDirectories directories;
    @Inject
    private transient LdapSearch search;
    @Inject
    private transient PhoneBookServer phoneBook;
    @Inject
    private transient HouseNumbers house;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private transient List<LdapRow> rows;
    private transient DirectoryAnswer answer;
    private DirectoryForm form;
    private Guid guid;
    private final Question question = new Question();

    @PostConstruct
    void load() {
        rows = directories.list();
    }

    public void create() {
        close();
        form = new DirectoryForm(house.rules());
    }

    public void open(Guid directory) {
        close();
        directories.directory(directory).ifPresentOrElse(row -> {
            guid = directory;
            form = new DirectoryForm(row.directory(), row.hasPassword());
        }, () -> words.tell("object.gone"));
    }

    public void save() {
        boolean fresh = guid == null;
        boolean saved = faults.attempt(() -> {
            if (fresh) {
                guid = directories.create(form.directory(), form.getPassword(), me.actor());
            } else {
                directories.change(guid, form.directory(), form.getPassword(), me.actor());
            }
        });
        if (saved) {
            words.tell(fresh ? "object.created" : "object.saved", form.getTexts().get("name"));
            open(guid);
            load();
        }
    }

    /** Asks the directory as it is stored, and waits for what it says. */
    public void test() {
        faults.attempt(() -> {
            try {
                answer = search.test(guid).orElseThrow(() -> new NotFound("the directory")).get(TEST_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("a directory was asked in vain", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public void askDelete() {
        String name = form.getTexts().get("name");
        question.ask(words.text("object.delete.title", name), words.text("object.delete.text"), List.of(words.text("dir.loss", name)),
                words.text("do.delete"), this::delete);
    }

    private void delete() {
        if (faults.attempt(() -> directories.delete(guid, me.actor()))) {
            words.tell("object.deleted", form.getTexts().get("name"));
            close();
        }
        load();
    }

    public void close() {
        form = null;
        guid = null;
        answer = null;
    }

    public List<LdapRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** The heading says how the phone book does: off, on, or what is wrong. */
    public String getPhoneBookTrouble() {
        return phoneBook.trouble();
    }

    public int getPhoneBookPorts() {
        return phoneBook.openPorts();
    }

    public boolean isOpen() {
        return form != null;
    }

    public boolean isFresh() {
        return guid == null;
    }

    public boolean isShown(Guid directory) {
        return directory.equals(guid);
    }

    public DirectoryAnswer getAnswer() {
        return answer;
    }

    /** Names of what the test found. */
    public String getFound() {
        return String.join(", ", answer.cards().stream().map(card -> card.title()).toList());
    }

    public DirectoryForm getForm() {
        return form;
    }

    public Question getQuestion() {
        return question;
    }
}
