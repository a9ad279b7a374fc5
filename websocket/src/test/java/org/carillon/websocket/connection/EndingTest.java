package org.carillon.websocket.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.websocket.connection.Ending.By;
import org.junit.jupiter.api.Test;

/** What the log says about the end of a connection. */
class EndingTest {

    @Test
    void aGoodbyeIsOrdinary() {
        Ending ending = Ending.seen(new CloseReason(CloseCodes.NORMAL_CLOSURE, null), null);
        assertEquals(new Ending(By.PEER, 1000, ""), ending);
        assertTrue(ending.isOrdinary());
        assertTrue(Ending.seen(new CloseReason(CloseCodes.GOING_AWAY, "page left"), null).isOrdinary());
    }

    @Test
    void aPeerThatComplainsIsWorthALine() {
        assertFalse(Ending.seen(new CloseReason(CloseCodes.PROTOCOL_ERROR, "bad frame"), null).isOrdinary());
    }

    @Test
    void anOldFaultDoesNotBlameTheSocket() {
        assertEquals(By.PEER, Ending.seen(new CloseReason(CloseCodes.NORMAL_CLOSURE, ""), new IOException("long ago")).by());
    }

    @Test
    void aBrokenSocketIsNamedByItsFaultWithoutWhatTheFaultRepeats() {
        Ending ending = Ending.seen(new CloseReason(CloseCodes.CLOSED_ABNORMALLY, null), new IOException("secret"));
        assertEquals(new Ending(By.TRANSPORT, 1006, "java.io.IOException"), ending);
        assertFalse(ending.isOrdinary());
        assertEquals("end of stream", Ending.seen(new CloseReason(CloseCodes.CLOSED_ABNORMALLY, null), null).cause());
    }

    @Test
    void thePeerCannotForgeALine() {
        Ending ending = Ending.seen(new CloseReason(CloseCodes.NORMAL_CLOSURE, "x\nlogin failed kind=user"), null);
        assertEquals("xlogin_failed_kind_user", ending.cause());
    }

    @Test
    void whatWeEndIsNeverOrdinary() {
        assertFalse(Ending.byUs(CloseCodes.GOING_AWAY, "does not answer any more").isOrdinary());
    }
}
