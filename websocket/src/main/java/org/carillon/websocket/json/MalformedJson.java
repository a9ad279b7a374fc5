package org.carillon.websocket.json;

/** A frame that is no JSON object within the bounds; says why, never what it held. */
public final class MalformedJson extends RuntimeException {

    public MalformedJson(String why) {
        super(why);
    }
}
