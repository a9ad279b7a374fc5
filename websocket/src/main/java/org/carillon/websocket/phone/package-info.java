/** What the phone app that the PBX serves says about itself; it drives telephones through RCC. */
package org.carillon.websocket.phone;
