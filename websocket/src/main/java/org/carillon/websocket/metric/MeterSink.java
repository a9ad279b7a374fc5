package org.carillon.websocket.metric;

/** Where figures go. */
interface MeterSink {

    void received(String protocol, String mt);
}
