package org.carillon.contact.ldap;

import javax.net.ssl.SSLException;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;

import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.directory.Text;

/** What results of LDAP (RFC 4511 section 4.1.9) and of its library mean for a search. */
final class Outcomes {

    private static final int DETAIL_LENGTH = 300;

    private Outcomes() {
    }

    static State state(LDAPException fault) {
        return switch (fault.getResultCode().intValue()) {
            case ResultCode.SIZE_LIMIT_EXCEEDED_INT_VALUE, ResultCode.ADMIN_LIMIT_EXCEEDED_INT_VALUE -> State.CUT;
            case ResultCode.TIMEOUT_INT_VALUE, ResultCode.TIME_LIMIT_EXCEEDED_INT_VALUE -> State.LATE;
            case ResultCode.INVALID_CREDENTIALS_INT_VALUE, ResultCode.INAPPROPRIATE_AUTHENTICATION_INT_VALUE,
                 ResultCode.INSUFFICIENT_ACCESS_RIGHTS_INT_VALUE, ResultCode.STRONG_AUTH_REQUIRED_INT_VALUE,
                 ResultCode.CONFIDENTIALITY_REQUIRED_INT_VALUE, ResultCode.AUTH_METHOD_NOT_SUPPORTED_INT_VALUE,
                 ResultCode.PARAM_ERROR_INT_VALUE -> State.REFUSED;
            case ResultCode.CONNECT_ERROR_INT_VALUE, ResultCode.SERVER_DOWN_INT_VALUE, ResultCode.UNAVAILABLE_INT_VALUE,
                 ResultCode.BUSY_INT_VALUE, ResultCode.LOCAL_ERROR_INT_VALUE -> isTls(fault) ? State.REFUSED : State.UNREACHABLE;
            default -> State.WRONG;
        };
    }

    /** Whether the server answered in form, so that its connection serves again. */
    static boolean keepsConnection(LDAPException fault) {
        return fault.getResultCode().isConnectionUsable();
    }

    static String detail(LDAPException fault) {
        String message = fault.getDiagnosticMessage() == null ? fault.getMessage() : fault.getDiagnosticMessage();
        return Text.lenient(fault.getResultCode().getName() + ": " + message, DETAIL_LENGTH);
    }

    private static boolean isTls(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
