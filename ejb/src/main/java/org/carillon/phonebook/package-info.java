/**
 * The phone book that phones read over LDAP (RFC 4511): users, as far as each lets himself be seen by the one who is logged in, and
 * the contacts that all share. Nothing can be written.
 */
package org.carillon.phonebook;
