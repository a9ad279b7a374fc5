package org.carillon.admin.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;

import org.carillon.admin.shell.Words;
import org.carillon.error.CarillonException;

/**
 * What nobody caught. A fault of a service becomes its message, a page that is too old is opened again; anything else is logged under a number that the page shows,
 * and of which nothing else leaves the server.
 */
class ConsoleExceptionHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(ConsoleExceptionHandler.class.getName());

    ConsoleExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = root(events.next().getContext().getException());
            if (cause instanceof ViewExpiredException expired) {
                events.remove();
                reopen(faces, expired.getViewId());
            } else if (cause instanceof CarillonException fault && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                events.remove();
                CDI.current().select(Faults.class).get().show(fault);
                faces.renderResponse();
            } else if (faces.getPartialViewContext().isAjaxRequest() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                events.remove();
                tell(faces, cause);
            }
        }
        super.handle();
    }

    private static void reopen(FacesContext faces, String viewId) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + viewId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void tell(FacesContext faces, Throwable cause) {
        String incident = Long.toHexString(System.nanoTime());
        LOG.log(Level.ERROR, "the console failed, incident " + incident, cause);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Words.text(faces.getViewRoot().getLocale(), "fault.internal", incident), null));
        faces.renderResponse();
    }

    private static Throwable root(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CarillonException) {
                return cause;
            }
        }
        return exception;
    }
}
