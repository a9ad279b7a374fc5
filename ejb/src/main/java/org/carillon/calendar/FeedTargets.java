package org.carillon.calendar;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.function.Predicate;

import org.carillon.calendar.FeedFault.Kind;

/**
 * Which servers are asked for calendars. Users choose the addresses, so without the administrator's word none of this machine and
 * of private networks is. All addresses of a name must do; the connection that follows takes them from the memory of the JVM.
 */
final class FeedTargets {

    private static final int SHARED_FIRST = 100;
    private static final int SHARED_MASK = 0xC0;
    private static final int SHARED_SECOND = 64;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    private FeedTargets() {
    }

    /**
     * @param forbidden which addresses are not asked
     * @throws FeedFault unless the address may be asked
     */
    static void require(URI uri, Predicate<InetAddress> forbidden) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (forbidden.test(address)) {
                    throw new FeedFault(Kind.FORBIDDEN);
                }
            }
        } catch (UnknownHostException e) {
            throw new FeedFault(Kind.UNREACHABLE);
        }
    }

    static boolean isInternal(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || isShared(address.getAddress(), address instanceof Inet6Address);
    }

    /* RFC 6598 and RFC 4193, which the JDK has no question for, and all of 0.0.0.0/8. */
    private static boolean isShared(byte[] bytes, boolean six) {
        return six ? (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL
                : bytes[0] == 0 || bytes[0] == SHARED_FIRST && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
    }
}
