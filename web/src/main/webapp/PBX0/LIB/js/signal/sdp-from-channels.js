/** Makes SDP of what a signal says about media where it brings no SDP of its own (signaling.md section 7.8). */
import { coder } from './coders.js';
import { LONGEST_SDP, kindOf, readSdp, value } from './sdp.js';

const KINDS = ['audio', 'video', 'collab'];
const TYPES = ['host', 'srflx', 'prflx', 'relay'];
/** Hashes of certificates by the length of their hex text. */
const HASHES = { 40: 'sha-1', 64: 'sha-256', 96: 'sha-384', 128: 'sha-512' };
/** More of them nobody needs. */
const MOST_ENTRIES = 64;

/**
 * @param {object} channels
 * @param {'offer'|'answer'} type
 * @param {string} [offer] the SDP that is answered
 * @returns {string} SDP, the sender's own if there is one
 */
export function sdpFromChannels(channels, type, offer = '') {
  if (typeof channels.sdp === 'string' && channels.sdp && channels.sdp.length <= LONGEST_SDP) return channels.sdp;
  const lines = ['v=0', `o=- ${Number(channels.id) || 1} ${Number(channels.id) || 1} IN IP4 0.0.0.0`, 's=-', 't=0 0'];
  if (KINDS.some((kind) => channels[`${kind}_ice`]?.lite === true)) lines.push('a=ice-lite');
  const entries = (kind) => listed(channels.ch).filter((one) => coder(one?.coder)?.kind === kind);
  const parts = type === 'answer' ? readSdp(offer).media.map((part) => ({ kind: kindOf(part), part, mid: value(part.lines, 'mid') }))
    : KINDS.filter((kind) => entries(kind).length).map((kind, mid) => ({ kind, mid }));
  const used = new Set();
  for (const { kind, part, mid } of parts) {
    const found = used.has(kind) ? [] : entries(kind);
    used.add(kind);
    if (found.length) lines.push(...medium(channels, kind, found, mid, type, part));
    else lines.push(`m=${part.media} 0 ${part.protocol} ${part.formats.join(' ')}`, 'c=IN IP4 0.0.0.0', ...(mid === undefined ? [] : [`a=mid:${mid}`]), 'a=inactive');
  }
  // Values come from somebody else: none may bring a line of its own.
  return `${lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\r\n')}\r\n`;
}

const listed = (value) => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []);

function medium(channels, kind, entries, mid, type, offered) {
  const ice = channels[`${kind}_ice`];
  const { addr = '0.0.0.0', port = 9 } = entries[0];
  return [
    ...(kind === 'collab' ? ['m=application 9 UDP/DTLS/SCTP webrtc-datachannel'] : [`m=${kind} ${port || 9} ${protocol(channels, ice)} ${payloads(entries, offered).join(' ')}`]),
    `c=IN IP${String(addr).includes(':') ? 6 : 4} ${addr}`,
    ...(mid === undefined ? [] : [`a=mid:${mid}`]),
    `a=${channels[`${kind}_dir`] ?? 'sendrecv'}`,
    ...transport(channels, kind, ice, type),
    ...(kind === 'collab' ? ['a=sctp-port:5000'] : formats(kind, entries, offered)),
  ];
}

function protocol({ key }, ice) {
  return ice?.fingerprint ? 'UDP/TLS/RTP/SAVPF' : key ? 'RTP/SAVP' : 'RTP/AVP';
}

/** An answer speaks of a coder as the offer did. */
function payloads(entries, offered) {
  return entries.map(({ coder: name, pt }) => offeredType(name, offered) ?? pt ?? coder(name).pt);
}

function offeredType(name, offered) {
  const wanted = coder(name).rtpmap.toLowerCase();
  const line = offered?.lines.find((one) => /^a=rtpmap:\d+ /.test(one) && one.split(' ')[1].toLowerCase() === wanted);
  return line && Number(/^a=rtpmap:(\d+)/.exec(line)[1]);
}

function transport(channels, kind, ice, type) {
  const print = /^[\da-f]+$/i.test(ice?.fingerprint) && HASHES[ice.fingerprint.length] ? ice.fingerprint : '';
  const lines = [];
  if (ice?.usr) lines.push(`a=ice-ufrag:${ice.usr}`, `a=ice-pwd:${ice.pwd}`);
  if (print) {
    lines.push(`a=fingerprint:${HASHES[print.length]} ${print.toUpperCase().match(/../g).join(':')}`,
      `a=setup:${channels[`${kind}_setup_role`] ?? (type === 'offer' ? 'actpass' : 'active')}`);
  }
  if (channels[`${kind}_rtcp_mux`] === true) lines.push('a=rtcp-mux');
  const candidates = listed(ice?.candidate);
  for (const one of candidates) lines.push(...candidate(one));
  return candidates.length ? [...lines, 'a=end-of-candidates'] : lines;
}

function candidate({ foundation, type, addr, rtp, rtp_prio, rtcp, rtcp_prio, r_addr, r_rtp, r_rtcp }) {
  const name = TYPES[type] ?? type;
  const line = (component, prio, port, related) => `a=candidate:${foundation} ${component} UDP ${prio} ${addr} ${port} typ ${name}`
    + (r_addr ? ` raddr ${r_addr} rport ${related}` : '');
  return [line(1, rtp_prio, rtp, r_rtp), ...(rtcp > 0 ? [line(2, rtcp_prio, rtcp, r_rtcp)] : [])];
}

function formats(kind, entries, offered) {
  const pts = payloads(entries, offered);
  const lines = entries.flatMap(({ coder: name, fmtp }, index) => {
    const parameters = fmtp ?? coder(name).fmtp;
    return [`a=rtpmap:${pts[index]} ${coder(name).rtpmap}`, ...(parameters ? [`a=fmtp:${pts[index]} ${parameters}`] : [])];
  });
  return kind === 'audio' && entries[0].xmit ? [...lines, `a=ptime:${entries[0].xmit}`] : lines;
}

/** @param {object} channels @returns {string} what tells whether two descriptions are of the same end: the certificate, else where it is */
export function identityOf(channels) {
  const fingerprints = KINDS.map((kind) => channels[`${kind}_ice`]?.fingerprint).filter(Boolean);
  return fingerprints[0] ?? `${channels.guid ?? ''} ${channels.ch?.[0]?.addr ?? ''}:${channels.ch?.[0]?.port ?? ''}`;
}
