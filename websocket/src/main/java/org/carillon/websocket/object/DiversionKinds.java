package org.carillon.websocket.object;

import java.util.Locale;

import org.carillon.directory.Diversion.Kind;
import org.carillon.error.InvalidValue;

/** The words for kinds of diversions: cfu, cfb, cfnr. */
public final class DiversionKinds {

    private DiversionKinds() {
    }

    public static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue for any other word */
    public static Kind of(String word) {
        return switch (word) {
            case "cfu" -> Kind.CFU;
            case "cfb" -> Kind.CFB;
            case "cfnr" -> Kind.CFNR;
            default -> throw new InvalidValue("type", "must be cfu, cfb or cfnr");
        };
    }
}
