package org.carillon.rest.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The version that the sender of a change has read (RFC 9110 section 13.1.1); the change is made to that one or not at all. */
public class Precondition {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NONE = -1;
    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The ETag of the answer that the change builds on; the change is refused with 412 if the object changed meanwhile.",
            example = "\"3\"")
    private String ifMatch;

    /** The version to require, or null where any will do; a tag that this API never gave matches none. */
    public Long version() {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(NONE);
    }
}
