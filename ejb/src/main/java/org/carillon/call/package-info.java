/**
 * The switch: registered endpoints, and the calls between them (signaling.md sections 1 to 6).
 *
 * <p>What it has beside the documented signalling:
 * <ul>
 * <li>A call to somebody whose phone app is attached to a device, wakes and is not registered has the app started by the clients of that
 * user, and waits for it for {@code call.wake-seconds}; who rejects on another phone rejects for all ({@link org.carillon.call.Sleeping}).
 * <li>The calls of a device may outlive their connection for {@code call.resume-seconds}. The endpoint says {@code resume}, a secret of
 * its own, when it registers. The switch knows nothing of it: the legs go on, what they are told meanwhile is dropped, and the room that
 * speaks with the endpoint keeps how each call is. Whoever registers as the same device of the same user with the same secret is told by
 * {@code Sync} of all calls there are, {@code {"mt":"Sync","src":…,"calls":[{"call":-1,"info":{…}}]}} with the {@code info} of
 * signaling.md section 2 and {@code callId}, {@code confId}, {@code hold}, {@code held}, {@code remote.dn}, {@code duration} in seconds;
 * is offered once more what rings and was not answered; and proposes media anew where nobody holds. Without {@code resume} the loss of
 * the connection ends the calls at once, as section 1.3 has it.
 * <li>What the endpoint of a leg may say is a table of states, {@link org.carillon.call.LegState}; anything else is not heard: neither the
 * other end, nor who watches, nor the record is told of it, and the call goes on.
 * <li>What message centers say of messages that wait is kept in memory and told to who asks while the center is not there
 * ({@link org.carillon.call.MessageWaitingCall}). Centers are app objects.
 * <li>How much of calls there is, is counted for monitoring ({@link org.carillon.call.CallFigures}); without calls all of it is nothing.
 * </ul>
 */
package org.carillon.call;
