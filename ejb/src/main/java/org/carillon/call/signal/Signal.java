package org.carillon.call.signal;

import java.util.List;
import java.util.Optional;

import org.carillon.directory.Guid;

/** One message of a leg (signaling.md section 3). Texts that were not given are empty. */
public sealed interface Signal {

    /**
     * Begins a call.
     *
     * @param complete   no more digits follow
     * @param bearer     bearer capability in hex, or empty for what fits the media
     * @param conference same for all legs of a call, or null where the PBX is to make one
     * @param leg        of this leg, or null where the PBX is to make one
     */
    record Setup(Party calling, Party called, boolean complete, Media media, List<Facility> facilities, String bearer, String userInfo,
                 String display, Guid conference, Guid leg) implements Signal {

        public Setup {
            facilities = List.copyOf(facilities);
        }

        /** A call of the PBX without media. */
        public static Setup withoutMedia(Party calling, Party called, List<Facility> facilities) {
            return new Setup(calling, called, true, Media.NONE, facilities, "", "", "", Guid.random(), Guid.random());
        }
    }

    /** More digits are needed. */
    record SetupAck(Media media, boolean inband) implements Signal {
    }

    /** The number is complete. */
    record CallProc(Media media, boolean inband) implements Signal {
    }

    /** Tones; with a cause the call is dead and only the tone is left. */
    record Progress(Media media, boolean inband, Optional<Cause> cause) implements Signal {
    }

    /** It rings. */
    record Alert(Media media, boolean inband, List<Facility> facilities) implements Signal {

        public Alert {
            facilities = List.copyOf(facilities);
        }
    }

    /** Answered. */
    record Conn(Media media, List<Facility> facilities, String userInfo) implements Signal {

        public Conn {
            facilities = List.copyOf(facilities);
        }
    }

    /** More digits, or something to show. */
    record Info(Party called, boolean complete, String display) implements Signal {
    }

    /** Talk about media, nothing else. */
    record Channels(Media media) implements Signal {
    }

    /** Supplementary services, nothing else; never none. */
    record Facilities(List<Facility> facilities) implements Signal {

        public Facilities {
            facilities = List.copyOf(facilities);
        }

        public static Facilities of(Facility... facilities) {
            return new Facilities(List.of(facilities));
        }
    }

    /** Data from one end to the other. */
    record UserInfo(String data) implements Signal {
    }

    /** The other end cleared; what is left is a tone. The receiver releases. */
    record Disc(Cause cause, boolean inband, List<Facility> facilities, String userInfo) implements Signal {

        public Disc {
            facilities = List.copyOf(facilities);
        }
    }

    /** The call is gone; not answered. */
    record Rel(Cause cause, List<Facility> facilities, String userInfo) implements Signal {

        public Rel {
            facilities = List.copyOf(facilities);
        }

        public static Rel of(Cause cause) {
            return new Rel(cause, List.of(), "");
        }
    }
}
