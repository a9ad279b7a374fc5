/**
 * Describes the media of a call as signals do, from SDP (signaling.md section 7.7). The SDP itself goes along: what the structure cannot
 * say is in there (section 7.5).
 */
import { coderName, isBeside } from './coders.js';
import { kindOf, readSdp, value, values } from './sdp.js';

/** ms of sound in a packet where nothing else is said */
const PTIME = 20;
const TYPES = { host: 0, srflx: 1, prflx: 2, relay: 3 };
const DIRECTIONS = ['sendonly', 'recvonly', 'inactive'];
const NOWHERE = { addr: '0.0.0.0', port: 9 };

/**
 * @param {string} sdp
 * @param {'offer'|'answer'} type
 * @param {{id: number, guid: string}} own number of the description in its call, and who makes it
 * @returns {object} `channels`
 */
export function channelsFromSdp(sdp, type, { id, guid }) {
  const { session, media } = readSdp(sdp);
  const bundle = (value(session, 'group') ?? '').split(' ').slice(1);
  const tagged = media.find(({ lines }) => value(lines, 'mid') === bundle[0]);
  const channels = { source: 'REMOTE', id, guid, ch: [] };
  const seen = new Set();
  for (const part of media) {
    const kind = kindOf(part);
    const absent = part.port === 0 && !part.lines.includes('a=bundle-only');
    if (!kind || absent || seen.has(kind)) continue;
    seen.add(kind);
    const transport = tagged && bundle.includes(value(part.lines, 'mid')) ? tagged : part;
    const candidates = readCandidates(transport.lines);
    Object.assign(channels, describe(kind, transport, session, candidates), direction(kind, part.lines));
    channels.ch.push(...readCoders(kind, part, address(part, session, candidates), channels.ch.length));
  }
  // What is structured comes before what is only text, as everybody else writes it.
  const { ch, ...rest } = channels;
  return { ...rest, ch, sdp_type: type, sdp };
}

function describe(kind, { lines }, session, candidate) {
  const either = (name) => value(lines, name) ?? value(session, name);
  const fingerprint = [...values(lines, 'fingerprint'), ...values(session, 'fingerprint')].map((text) => text.split(' '))
    .find(([hash]) => hash.toLowerCase() === 'sha-256')?.[1];
  const ice = {
    ...(session.includes('a=ice-lite') ? { lite: true } : {}),
    ...(fingerprint ? { fingerprint: fingerprint.replaceAll(':', '').toLowerCase() } : {}),
    ...(either('ice-ufrag') ? { usr: either('ice-ufrag'), pwd: either('ice-pwd') } : {}),
    candidate,
  };
  return {
    ...(lines.includes('a=rtcp-mux') ? { [`${kind}_rtcp_mux`]: true } : {}),
    ...(either('setup') ? { [`${kind}_setup_role`]: either('setup') } : {}),
    ...(ice.usr || fingerprint ? { [`${kind}_ice`]: ice } : {}),
  };
}

function direction(kind, lines) {
  const found = DIRECTIONS.find((name) => lines.includes(`a=${name}`));
  return found ? { [`${kind}_dir`]: found } : {};
}

/** UDP only; the lines of both components of one candidate make one entry. */
function readCandidates(lines) {
  const mux = lines.includes('a=rtcp-mux');
  const byKey = new Map();
  for (const text of values(lines, 'candidate')) {
    const [foundation, component, protocol, prio, addr, port, , typ, ...rest] = text.split(' ');
    if (protocol?.toLowerCase() !== 'udp' || !(typ in TYPES)) continue;
    const extra = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
    const key = [foundation, addr, typ, extra('raddr')].join(' ');
    const part = component === '1' ? 'rtp' : 'rtcp';
    if (part === 'rtcp' && (mux || !byKey.has(key))) continue;
    const entry = byKey.get(key) ?? { foundation, type: TYPES[typ], addr };
    Object.assign(entry, { [part]: Number(port), [`${part}_prio`]: Number(prio) });
    if (extra('raddr')) Object.assign(entry, { r_addr: extra('raddr'), [`r_${part}`]: Number(extra('rport')) });
    byKey.set(key, entry);
  }
  return [...byKey.values()];
}

/** Where media are taken: as said, else the best candidate that everybody can reach by its address. */
function address({ port, lines }, session, candidates) {
  const addr = [...lines, ...session].map((line) => /^c=IN IP[46] (\S+)/.exec(line)?.[1]).find(Boolean);
  if (addr && addr !== NOWHERE.addr && port !== NOWHERE.port) return { addr, port };
  const best = candidates.filter((one) => /^\d+(\.\d+){3}$/.test(one.addr)).sort((a, b) => b.rtp_prio - a.rtp_prio)[0];
  return best ? { addr: best.addr, port: best.rtp } : NOWHERE;
}

function readCoders(kind, { formats, lines }, where, first) {
  if (kind === 'collab') return [{ coder: 'JRFB', number: first, ...where }];
  if (kind === 't38') return [{ coder: 'T38UDP', number: first, ...where }];
  const of = (name, pt) => values(lines, name).find((text) => text.startsWith(`${pt} `))?.slice(String(pt).length + 1);
  const ptime = Number(value(lines, 'ptime')) || PTIME;
  let number = first;
  return formats.flatMap((format) => {
    const pt = Number(format);
    const fmtp = of('fmtp', pt);
    const coder = coderName(pt, of('rtpmap', pt), fmtp);
    if (!coder) return [];
    const paced = kind === 'audio' && !isBeside(coder) ? { xmit: ptime, recv: ptime } : {};
    return [{ coder, number: number++, ...paced, ...where, pt, ...(fmtp ? { fmtp } : {}) }];
  });
}
