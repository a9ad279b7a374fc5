/** What the softphone that the PBX serves says about itself. */
package org.carillon.websocket.softphone;
