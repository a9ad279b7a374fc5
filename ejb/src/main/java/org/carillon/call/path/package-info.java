/** Sitting in the signalling path between the PBX and a device (signaling.md section 2). */
package org.carillon.call.path;
