/**
 * The service of the built-in app {@code contacts}: searches, names of numbers, and the contacts that a user may change. What external
 * directories give is sent when it comes; nothing waits for them.
 */
package org.carillon.websocket.contacts;
