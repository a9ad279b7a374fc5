/** A small app service to test with: its pages, its web socket, and the login by HTTP GET (appwebsocket.md). */
package org.carillon.it.appservice;
