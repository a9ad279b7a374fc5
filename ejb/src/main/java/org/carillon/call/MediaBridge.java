package org.carillon.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.carillon.call.signal.Media;

/**
 * The media of two conversations of one person joined crosswise, while their signals go as before (rcc.md section 5.3, UserMediaTransfer): one
 * of each two that are joined is asked to propose, and what it says of media goes to the other. Whoever is joined with nobody has no media.
 * Lasts until it is undone, another takes its place, or one of the conversations ends. Only ever touched by the lane of the calls.
 */
final class MediaBridge {

    private final Conversation first;
    private final Conversation second;
    private final Map<VoiceLeg, VoiceLeg> partners = new HashMap<>();

    private MediaBridge(Conversation first, Conversation second) {
        this.first = first;
        this.second = second;
    }

    /** Two legs whose media are joined. */
    record Pair(VoiceLeg one, VoiceLeg other) {
    }

    /** @param pairs none: both conversations have their own media again */
    static void begin(Conversation first, Conversation second, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            first.bridge().ifPresent(MediaBridge::end);
            second.bridge().ifPresent(MediaBridge::end);
            return;
        }
        MediaBridge bridge = new MediaBridge(first, second);
        pairs.forEach(pair -> {
            bridge.partners.put(pair.one(), pair.other());
            bridge.partners.put(pair.other(), pair.one());
        });
        List.of(first, second).forEach(conversation -> conversation.bridge().filter(old -> !old.isOf(first, second)).ifPresent(MediaBridge::end));
        first.bridge(bridge);
        second.bridge(bridge);
        List.of(first, second).forEach(conversation -> conversation.legs().stream().filter(leg -> !bridge.partners.containsKey(leg))
                .forEach(leg -> leg.media(Media.Command.CLOSE)));
        pairs.forEach(pair -> pair.one().media(Media.Command.REQUEST));
    }

    private boolean isOf(Conversation one, Conversation other) {
        return first == one && second == other || first == other && second == one;
    }

    /** Who hears what somebody says of media. */
    Optional<VoiceLeg> partner(VoiceLeg leg) {
        return Optional.ofNullable(partners.get(leg));
    }

    /** Each conversation that goes on has its own media again. */
    void end() {
        List.of(first, second).forEach(conversation -> {
            conversation.bridge(null);
            conversation.mediaAnew();
        });
    }
}
