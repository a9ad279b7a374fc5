/**
 * The properties of PBX objects on the wire (pbx-apis.md section 6.2): families of a few properties each, which write what an
 * object has and read what shall change. What they write they also read.
 */
package org.carillon.websocket.admin.property;
