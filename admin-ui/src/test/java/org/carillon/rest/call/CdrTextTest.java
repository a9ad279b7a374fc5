package org.carillon.rest.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.history.CallEvent;
import org.carillon.history.CallRecord;
import org.carillon.history.EventKind;
import org.carillon.history.Role;
import org.carillon.history.Status;
import org.junit.jupiter.api.Test;

/** A record as XML and as a line (records.md sections 1 and 2.2), with a name that has to be escaped. */
class CdrTextTest {

    private static final Guid OBJECT = Guid.parse("00000000000000000000000000000001");
    private static final Guid RECORD = Guid.parse("00000000000000000000000000000002");
    private static final Guid CONFERENCE = Guid.parse("00000000000000000000000000000003");
    private static final CallRecord DIVERTED = new CallRecord(7, RECORD, OBJECT, new Party("212", "ben"), "Roth, \"Ben\" <&>\u0001", false, "root", "hq", List.of("sales"), "",
            Role.CF, CONFERENCE, Instant.parse("2026-07-01T10:00:00Z"), Instant.parse("2026-07-01T10:01:35Z"), Status.CONNECTED, Cause.NORMAL, true,
            new Party("+4970317300", ""), "=1+1", "+4970317300", new CallRecord.Durations(1, 89, 89, 89), false, List.of(
            new CallEvent(EventKind.SETUP_TO, 0, new Party("+4970317300", ""), Party.NOBODY, Optional.of(CONFERENCE), Optional.empty()),
            new CallEvent(EventKind.CF_FROM, 999, new Party("212", "ben"), new Party("213", "cleo"), Optional.empty(), Optional.empty()),
            new CallEvent(EventKind.REL_TO, 95_400, Party.NOBODY, Party.NOBODY, Optional.empty(), Optional.of(Cause.NORMAL))));

    @Test
    void xml() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CdrXml xml = new CdrXml(bytes, "example.net", ZoneId.of("Europe/Berlin"))) {
            xml.write(DIVERTED);
        }
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?><cdrs>
                <cdr guid="00000000000000000000000000000001" id="00000000000000000000000000000002" sys="example.net" pbx="hq" node="root" \
                cn="Roth, &quot;Ben&quot; &lt;&amp;&gt;" e164="212" h323="ben" dir="cf" utc="1782900000" local="1782907200"><user><grp name="sales"/></user>\
                <event msg="setup-to" time="0" e164="+4970317300" type="ext" conf="00000000000000000000000000000003"></event>\
                <event msg="cf-from" time="0" e164="212" h323="ben"><to e164="213" h323="cleo"/></event>\
                <event msg="rel-to" time="95" cause="16"></event></cdr></cdrs>""", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void csv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CdrCsv csv = new CdrCsv(bytes)) {
            csv.write(DIVERTED);
        }
        assertEquals("7,00000000000000000000000000000002,00000000000000000000000000000001,ben,\"Roth, \"\"Ben\"\" <&>\u0001\",212,,cf,"
                + "00000000000000000000000000000003,2026-07-01T10:00:00Z,2026-07-01T10:01:35Z,co,16,ext,,+4970317300,\"'=1+1\",1,89,89,89,sales",
                bytes.toString(StandardCharsets.UTF_8).split("\r\n")[1]);
    }
}
