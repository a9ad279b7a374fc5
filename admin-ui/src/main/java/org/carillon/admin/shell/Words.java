package org.carillon.admin.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The texts of the console in the language of the page, with values filled in. */
@Named
@ApplicationScoped
public class Words {

    public static final String BUNDLE = "org.carillon.admin.messages";

    public String text(String key, Object... values) {
        return text(locale(), key, values);
    }

    /** The text, or the given one where there is none. */
    public String textOr(String key, String otherwise) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale());
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** Tells that something was done, at the edge of the page. */
    public void tell(String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text(key, values)));
    }

    /** Says at the component with this client id what is wrong with it. */
    public void refuse(String id, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = text(key, values);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    public static String text(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        if (!bundle.containsKey(key)) {
            return key;
        }
        return values.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
