package org.carillon.rest.json;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The answer to a POST: what was made, and where it is. */
public final class Created {

    private Created() {
    }

    /** @param id last part of the address, below the one of the request */
    public static Response at(UriInfo uri, String id, Record made) {
        return Response.created(uri.getAbsolutePathBuilder().path(id).build()).entity(made).build();
    }
}
