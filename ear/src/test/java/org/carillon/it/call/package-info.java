/** Telephones over PbxSignal (signaling.md) and records of calls as an administrator reads them, for tests of calls over real sockets. */
package org.carillon.it.call;
