/** Watching and controlling calls from beside: what remote call control, apps in the signalling path and the phone app share (rcc.md). */
package org.carillon.call.control;
