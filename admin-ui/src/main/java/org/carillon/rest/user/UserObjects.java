package org.carillon.rest.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.UserDetails;
import org.carillon.error.NotFound;

/** Finds the user that an address names. */
@ApplicationScoped
public class UserObjects {

    @Inject
    private DirectorySearch search;

    /** @throws NotFound if the guid is that of no user */
    public ObjectDetails get(String guid) {
        return search.user(Guid.parse(guid)).map(UserDetails::object).orElseThrow(() -> new NotFound("the user"));
    }
}
