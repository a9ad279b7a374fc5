/** A TURN server as others run it, for calls whose media find no other way. */
package org.carillon.it.turn;
