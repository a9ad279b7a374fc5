/** The servers that help media through, from what the PBX says when a phone registers (signaling.md section 1.2). */

/** More of them make a browser slow. */
const MOST = 5;
const list = (text) => String(text ?? '').split(';').map((entry) => entry.trim().replace(/^(stun|turn):/, '')).filter((entry) => /^[\w.:[\]-]+$/.test(entry)).slice(0, MOST);

/** @param {{stun?: string, turn?: string, turnUsr?: string, turnPwd?: string}} result @returns {RTCIceServer[]} */
export function iceServers({ stun, turn, turnUsr = '', turnPwd = '' }) {
  const stuns = list(stun).map((entry) => ({ urls: `stun:${entry}` }));
  const turns = list(turn).map((entry) => ({ urls: ['udp', 'tcp'].map((transport) => `turn:${entry}?transport=${transport}`), username: turnUsr, credential: turnPwd }));
  return [...stuns, ...turns];
}

/** A user of a TURN server may be one for a while, and then begins with the end of it. @param {{turnUsr?: string}} result @returns {number} ms since 1970, 0 for no end */
export function turnExpiry({ turnUsr = '' }) {
  return Number(/^(\d{10}):/.exec(turnUsr)?.[1] ?? 0) * 1000;
}
