package org.carillon.admin.shell;

import java.util.List;

import org.primefaces.PrimeFaces;

/** Asks once before something is lost, and says what. Held by the view bean whose action it guards. */
public final class Question {

    private String title = "";
    private String text = "";
    private String verb = "";
    private List<String> losses = List.of();
    private transient Runnable action;

    /** Fills the dialog and opens it. */
    public void ask(String newTitle, String newText, List<String> newLosses, String newVerb, Runnable newAction) {
        title = newTitle;
        text = newText;
        losses = List.copyOf(newLosses);
        verb = newVerb;
        action = newAction;
        PrimeFaces.current().ajax().update("ask");
        PrimeFaces.current().executeScript("PF('ask').show()");
    }

    /** The answer was yes. */
    public void confirm() {
        Runnable chosen = action;
        action = null;
        if (chosen != null) {
            chosen.run();
        }
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getVerb() {
        return verb;
    }

    public List<String> getLosses() {
        return losses;
    }
}
