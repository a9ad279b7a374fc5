/**
 * A phone that is registered at the PBX over the connection of its app (signaling.md section 1). It comes back by itself when the
 * connection does; calls that the PBX has kept meanwhile are told with 'sync'.
 * Events: 'signal' ({call, sig}), 'sync' ([{call, info}], all calls there are), 'stale': what lets media through a TURN server is good for
 * half of its time only, and to register again brings more.
 */
import { Model } from 'carillon/model.js';
import { randomHex } from 'carillon/crypto.js';
import { iceServers, turnExpiry } from './ice-servers.js';

const API = 'PbxSignal';
const KEPT = 'carillon:resume:';
/** ms: not more often than that, however the clocks go; and a browser cannot wait longer than that */
const SOONEST = 600_000;
const LATEST = 2 ** 31 - 1;

export class Registration extends Model {
  /** 'waiting', 'registered' or 'refused' */
  state = 'waiting';
  /** why it was refused, as the PBX says it */
  error = '';
  /** @type {RTCIceServer[]} */
  iceServers = [];
  /** @type {import('./numbers.js').Prefixes} */
  prefixes = { intl: '', ntl: '', subs: '', area: '', country: '' };
  #src = '';
  #timer = 0;

  /** @param {import('carillon/app-websocket.js').AppWebsocket} service @param {string} hw hardware id of the device */
  constructor(service, hw) {
    super();
    Object.assign(this, { service, hw });
    service.addEventListener('ready', () => this.register());
    service.addEventListener('change', () => service.state !== 'ready' && this.#set('waiting'));
    service.on('Signaling', ({ src, call, sig }) => src === this.#src && sig && this.emit('signal', { call, sig }));
    service.on('Sync', ({ src, calls }) => src === this.#src && this.emit('sync', Array.isArray(calls) ? calls : []));
    service.on('RegisterResult', ({ src, err }) => src === this.#src && err && this.#refused(err));
  }

  /** Another one after each time it came back. */
  get name() {
    return this.#src;
  }

  get isReady() {
    return this.state === 'registered';
  }

  async register() {
    const src = `phone-${randomHex(4)}`;
    this.#src = src;
    try {
      const result = await this.service.request({ api: API, mt: 'Register', src, hw: this.hw, resume: resumeId(this.hw) });
      if (src !== this.#src) return;
      if (result.err || result.error) this.#refused(result.err ?? 'not-allowed');
      else this.#registered(result);
    } catch { /* the connection is gone again; the next one registers again */ }
  }

  /** @returns {boolean} whether it was sent */
  say(call, sig) {
    if (!this.isReady) return false;
    this.service.tell({ api: API, mt: 'Signaling', src: this.#src, call, sig });
    return true;
  }

  #registered(result) {
    this.iceServers = iceServers(result);
    this.#renewInTime(turnExpiry(result));
    const { prefixIntl: intl = '', prefixNtl: ntl = '', prefixSubs: subs = '', area = '', country = '' } = result;
    this.prefixes = { intl, ntl, subs, area, country };
    this.error = '';
    this.#set('registered');
  }

  #renewInTime(expiry) {
    clearTimeout(this.#timer);
    if (!expiry) return;
    this.#timer = setTimeout(() => this.emit('stale'), Math.min(LATEST, Math.max(SOONEST, (expiry - Date.now()) / 2)));
  }

  #refused(error) {
    this.error = String(error);
    this.#set('refused');
  }

  #set(state) {
    this.state = state;
    this.changed();
  }
}

/** A page that is loaded again is the same phone as before; another window is another one. */
function resumeId(hw) {
  const fresh = randomHex(16);
  try {
    const known = sessionStorage.getItem(KEPT + hw);
    if (!known) sessionStorage.setItem(KEPT + hw, fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
}
