package org.carillon.admin.fault;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Words;
import org.carillon.error.CarillonException;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;

/**
 * The one place where faults of the services become messages: at the field that they name, where the form has it, else at
 * the edge of the page. A component says with its attribute "field" for which values, separated by commas, it stands.
 */
@Named
@ApplicationScoped
public class Faults {

    @Inject
    private Words words;

    /** Makes the change; false, with a message, if a service refuses it. */
    public boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (CarillonException e) {
            show(e);
            return false;
        }
    }

    /** What a service says, in the language of the page; also for texts out of a list such as a dry run. */
    public String say(String message) {
        return FaultWords.sentence(words.locale(), message);
    }

    /** The name of a value. */
    public String field(String field) {
        return FaultWords.name(words.locale(), field);
    }

    void show(CarillonException fault) {
        Locale locale = words.locale();
        String field = fault instanceof InvalidValue invalid ? invalid.field() : fault instanceof Conflict conflict ? conflict.field() : "";
        FacesContext faces = FacesContext.getCurrentInstance();
        if (field.isEmpty() || !showAt(faces, field, error(FaultWords.rule(locale, field, fault.getMessage())))) {
            faces.addMessage(null, error(FaultWords.sentence(locale, fault.getMessage())));
        }
        faces.validationFailed();
    }

    private static boolean showAt(FacesContext faces, String field, FacesMessage message) {
        boolean[] found = new boolean[1];
        form(faces).visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (context, component) -> {
            Object fields = component.getAttributes().get("field");
            if (fields == null || !Arrays.asList(fields.toString().split(",")).contains(field)) {
                return VisitResult.ACCEPT;
            }
            faces.addMessage(component.getClientId(faces), message);
            if (component instanceof UIInput input) {
                input.setValid(false);
            }
            found[0] = true;
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    private static UIComponent form(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        UIComponent component = source == null ? null : faces.getViewRoot().findComponent(source.replaceAll(":\\d+(?=:)", ""));
        while (component != null && !(component instanceof UIForm)) {
            component = component.getParent();
        }
        return component == null ? faces.getViewRoot() : component;
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
