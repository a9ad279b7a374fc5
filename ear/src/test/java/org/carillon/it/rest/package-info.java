/**
 * The administration API from outside: its description is read from the running server, and everything that the server
 * answers is held against it.
 */
package org.carillon.it.rest;
