package org.carillon.websocket.rcc;

/** How many calls somebody is in, and how many of them ring at their phones. */
record CallCount(int calls, int alerting) {

    static final CallCount NONE = new CallCount(0, 0);
}
