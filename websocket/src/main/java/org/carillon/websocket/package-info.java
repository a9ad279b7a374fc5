/** The JSON wire: frames in, frames out. What they mean is decided in the PBX. */
package org.carillon.websocket;
