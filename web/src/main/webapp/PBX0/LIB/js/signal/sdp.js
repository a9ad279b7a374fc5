/** Reads SDP as far as calls need it (RFC 8866): lines of the session, and those of each medium. */

/** Longer ones are not taken (signaling.md section 7.5). */
export const LONGEST_SDP = 32_768;

/** @typedef {{media: string, port: number, protocol: string, formats: string[], lines: string[]}} Part */

/** @param {string} sdp @returns {{session: string[], media: Part[]}} */
export function readSdp(sdp) {
  const session = [];
  const media = [];
  for (const line of sdp.split(/\r?\n/)) {
    const [, name, port, protocol, formats] = /^m=(\S+) (\d+)(?:\/\d+)? (\S+) (.*)$/.exec(line) ?? [];
    if (name) media.push({ media: name, port: Number(port), protocol, formats: formats.trim().split(/\s+/), lines: [] });
    else if (line) (media.at(-1)?.lines ?? session).push(line);
  }
  return { session, media };
}

/** @returns {string[]} values of all attributes of that name */
export function values(lines, name) {
  const start = `a=${name}:`;
  return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
}

/** @returns {string|undefined} value of the first attribute of that name */
export const value = (lines, name) => values(lines, name)[0];

/** @param {Part} part @returns {import('./coders.js').Kind|''} '' for media that calls do not have */
export function kindOf({ media, formats }) {
  if (media === 'audio' || media === 'video') return media;
  if (media === 'application' && formats.includes('webrtc-datachannel')) return 'collab';
  return media === 'image' && formats.includes('t38') ? 't38' : '';
}
