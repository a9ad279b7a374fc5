package org.carillon.bench;

import java.util.concurrent.CompletableFuture;

import org.carillon.bench.SignalPhone.Heard;

/**
 * Two telephones of which the first calls the second, one call after the other, each ending in another way. A telephone whose connection
 * was cut is there again before the next call. Only used by the one thread of the generator.
 */
final class PairOfPhones {

    private final LoadGenerator generator;
    private final MixedCalls calls;
    private final Account callerAccount;
    private final Account calledAccount;
    private SignalPhone caller;
    private SignalPhone called;
    private CallEnding ending;
    private int placed;

    PairOfPhones(LoadGenerator generator, MixedCalls calls, Account caller, Account called, int first) {
        this.generator = generator;
        this.calls = calls;
        this.callerAccount = caller;
        this.calledAccount = called;
        this.placed = first;
    }

    /** Places calls until there are enough. */
    void begin() {
        CompletableFuture.allOf(callerThere(), calledThere()).whenComplete((none, fault) -> {
            if (fault != null) {
                calls.failed("a telephone does not come back: " + fault);
            } else if (calls.next()) {
                ending = CallEnding.values()[placed++ % CallEnding.values().length];
                caller.call(calledAccount.name);
            }
        });
    }

    private CompletableFuture<?> callerThere() {
        if (caller != null && caller.isThere()) {
            return CompletableFuture.completedFuture(caller);
        }
        caller = new SignalPhone(callerAccount, this::callerHears);
        return generator.connect(caller.registered(), caller);
    }

    private CompletableFuture<?> calledThere() {
        if (called != null && called.isThere()) {
            return CompletableFuture.completedFuture(called);
        }
        called = new SignalPhone(calledAccount, this::calledHears);
        return generator.connect(called.registered(), called);
    }

    private void callerHears(Heard heard) {
        if (heard.is("alert")) {
            if (ending == CallEnding.ABANDONED) {
                caller.hangUp(heard.call(), ending.cause());
            } else if (ending == CallEnding.CALLER_CUT_WHILE_RINGING) {
                caller.cut();
            } else if (ending == CallEnding.CALLED_CUT_WHILE_RINGING) {
                called.cut();
            }
        } else if (heard.is("conn")) {
            switch (ending) {
                case CALLER_HANGS_UP -> caller.hangUp(heard.call(), ending.cause());
                case CALLED_HANGS_UP -> called.hangUpLast(ending.cause());
                case CALLER_CUT -> caller.cut();
                case CALLED_CUT -> called.cut();
                default -> calls.failed(ending + " was answered");
            }
        } else if (heard.is("rel")) {
            released(heard, true);
        }
    }

    private void calledHears(Heard heard) {
        if (heard.is("setup")) {
            if (ending == CallEnding.REFUSED) {
                called.hangUp(heard.call(), ending.cause());
            } else {
                called.alert(heard.call());
                if (ending.isAnswered()) {
                    called.answer(heard.call());
                }
            }
        } else if (heard.is("rel")) {
            released(heard, false);
        }
    }

    private void released(Heard heard, boolean byCaller) {
        if (byCaller != ending.isHeardByCaller() || heard.cause() != ending.cause()) {
            calls.failed(ending + ": " + heard);
        } else {
            calls.ended(ending);
            begin();
        }
    }

    void close() {
        caller.cut();
        called.cut();
    }
}
