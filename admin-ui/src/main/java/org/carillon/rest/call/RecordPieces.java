package org.carillon.rest.call;

import java.io.IOException;
import java.util.List;

import org.carillon.history.CallList.Place;
import org.carillon.history.CallRecord;
import org.carillon.history.RecordFilter;
import org.carillon.history.Records;

/** Many records, of which a few are in memory at a time. The first few are read at once, so that a failure can still be told. */
final class RecordPieces {

    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;
    private final Records records;
    private final RecordFilter filter;
    private List<CallRecord> piece;

    /** Takes one record. */
    interface Sink {

        void take(CallRecord call) throws IOException;
    }

    RecordPieces(Records records, RecordFilter filter) {
        this.records = records;
        this.filter = filter;
        this.piece = records.next(filter, Place.BOTTOM, AT_ONCE);
    }

    void each(Sink sink) throws IOException {
        for (int sent = 0; !piece.isEmpty() && sent < MOST; sent += AT_ONCE) {
            for (CallRecord call : piece) {
                sink.take(call);
            }
            CallRecord last = piece.get(piece.size() - 1);
            piece = piece.size() < AT_ONCE ? List.of() : records.next(filter, new Place(last.began(), last.id()), AT_ONCE);
        }
    }
}
