/** Names of coders in signals and in SDP (signaling.md section 7.3). */

/** @typedef {'audio'|'video'|'collab'|'t38'} Kind */
/** @typedef {{kind: Kind, rtpmap: string, pt?: number, fmtp?: string}} Coder `pt` is the payload type where none is said */

/** @type {Object<string, Coder>} */
const CODERS = {
  'OPUS-WB': { kind: 'audio', rtpmap: 'opus/48000/2', pt: 109 },
  'OPUS-NB': { kind: 'audio', rtpmap: 'opus/48000/2', pt: 109, fmtp: 'maxplaybackrate=8000;sprop-maxcapturerate=8000' },
  G711A: { kind: 'audio', rtpmap: 'PCMA/8000', pt: 8 },
  G711u: { kind: 'audio', rtpmap: 'PCMU/8000', pt: 0 },
  G722: { kind: 'audio', rtpmap: 'G722/8000', pt: 9 },
  'G723-53': { kind: 'audio', rtpmap: 'G723/8000', pt: 4, fmtp: 'bitrate=5.3' },
  'G723-63': { kind: 'audio', rtpmap: 'G723/8000', pt: 4, fmtp: 'bitrate=6.3' },
  G729: { kind: 'audio', rtpmap: 'G729/8000', pt: 18, fmtp: 'annexb=no' },
  G729A: { kind: 'audio', rtpmap: 'G729/8000', pt: 18, fmtp: 'annexb=no' },
  G729B: { kind: 'audio', rtpmap: 'G729/8000', pt: 18 },
  G729AB: { kind: 'audio', rtpmap: 'G729/8000', pt: 18 },
  XPARENT: { kind: 'audio', rtpmap: 'CLEARMODE/8000' },
  DTMF: { kind: 'audio', rtpmap: 'telephone-event/8000', pt: 101 },
  CN: { kind: 'audio', rtpmap: 'CN/8000', pt: 19 },
  H264: { kind: 'video', rtpmap: 'H264/90000', pt: 102 },
  VP8: { kind: 'video', rtpmap: 'VP8/90000', pt: 107 },
  // As some write it.
  VPB: { kind: 'video', rtpmap: 'VP8/90000', pt: 107 },
  VP9: { kind: 'video', rtpmap: 'VP9/90000', pt: 108 },
  JRFB: { kind: 'collab', rtpmap: '' },
  T38UDP: { kind: 't38', rtpmap: '' },
};

/** Payload types that SDP need not describe (RFC 3551 section 6). */
const STATIC = { 0: 'PCMU/8000', 4: 'G723/8000', 8: 'PCMA/8000', 9: 'G722/8000', 18: 'G729/8000' };
/** What carries voice; the others only go along with it. */
const BESIDE = new Set(['DTMF', 'CN']);
/** Mapped by rtpmap, in lower case without the number of channels 1. */
const BY_RTPMAP = new Map([['opus/48000/2', 'OPUS-WB'], ['pcma/8000', 'G711A'], ['pcmu/8000', 'G711u'], ['g722/8000', 'G722'], ['g723/8000', 'G723-63'],
  ['g729/8000', 'G729AB'], ['clearmode/8000', 'XPARENT'], ['telephone-event/8000', 'DTMF'], ['cn/8000', 'CN'], ['h264/90000', 'H264'], ['vp8/90000', 'VP8'],
  ['vp9/90000', 'VP9']]);

/** @param {string} name @returns {Coder|undefined} undefined for one that nobody here knows */
export const coder = (name) => (Object.hasOwn(CODERS, name) ? CODERS[name] : undefined);

/** @param {string} name @returns {boolean} whether it is no voice or picture by itself */
export const isBeside = (name) => BESIDE.has(name);

/**
 * @param {number} pt
 * @param {string} [rtpmap] such as `opus/48000/2`
 * @param {string} [fmtp]
 * @returns {string} name of the coder, '' for one that has none
 */
export function coderName(pt, rtpmap = STATIC[pt] ?? '', fmtp = '') {
  const name = BY_RTPMAP.get(rtpmap.toLowerCase().replace(/^([^/]+\/\d+)\/1$/, '$1')) ?? '';
  if (name === 'OPUS-WB' && Number(/maxplaybackrate=(\d+)/.exec(fmtp)?.[1] ?? 48000) <= 8000) return 'OPUS-NB';
  if (name === 'G729AB' && /annexb=no/.test(fmtp)) return 'G729A';
  if (name === 'G723-63' && /bitrate=5\.3/.test(fmtp)) return 'G723-53';
  return name;
}
