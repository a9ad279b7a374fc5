package org.carillon.websocket.routing;

/**
 * Where a message goes.
 *
 * @param api empty for the base protocol
 */
public record Route(String api, String mt) {

    public static Route base(String mt) {
        return new Route("", mt);
    }
}
