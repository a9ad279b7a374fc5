package org.carillon.websocket.routing;

/**
 * Where a message goes.
 *
 * @param api empty for the base protocol
 */
public record Route(String api, String mt) {

    private static final String ANY = "*";

    /** All messages of an API that have no handler of their own. */
    public static Route rest(String api) {
        return new Route(api, ANY);
    }

    public static Route base(String mt) {
        return new Route("", mt);
    }
}
