/** A leg of a telephone as RCC tells of it (rcc.md sections 2 and 3), in the words of {@link import('carillon/signal/leg.js').Leg}. */

const BASE = 0x0f;
const CALLED = 0x80;
const HOLDING = 0x100;
const HELD = 0x200;
const STATES = { 1: 'setup', 2: 'setup-ack', 3: 'call-proc', 4: 'alert', 5: 'connected' };
const NORMAL = 16;

export class RemoteLeg {
  state = 'setup';
  outgoing = true;
  over = false;
  holding = false;
  held = false;
  diverting = '';
  originalCalled = '';
  callId = '';
  /** @type {number|string} of Q.850; 'device' where the telephone did not even begin */
  cause = NORMAL;
  #begun = false;

  /** @param {number} number @param {{num?: string, sip?: string}} [called] of a call of one's own */
  constructor(number, { num = '', sip = '' } = {}) {
    this.number = number;
    this.remote = { num, sip, dn: '' };
  }

  /** @param {object} info @returns {boolean} whether that is a call of a telephone, not one that is over, or parked */
  static isThere({ state, del }) {
    return !del && Object.hasOwn(STATES, state & BASE);
  }

  /** @param {object} info a CallInfo */
  hear(info) {
    const { state, peer = {}, no, info: more, conf } = info;
    const cause = listed(more).find(({ type }) => type === 'cause');
    if (cause) this.cause = Number(cause.vali) || NORMAL;
    if (!RemoteLeg.isThere(info)) return this.end(this.#begun || this.cause === NORMAL ? this.cause : 'device');
    this.#begun = true;
    Object.assign(this, { state: STATES[state & BASE], outgoing: !(state & CALLED), holding: !!(state & HOLDING), held: !!(state & HELD), callId: conf || this.callId });
    const remote = party(peer);
    if (remote.num || remote.sip) this.remote = remote;
    const by = (type) => shown(listed(no).find((one) => one.type === type));
    this.diverting = by('leg2');
    this.originalCalled = by('leg2orig');
  }

  end(cause = NORMAL) {
    this.over = true;
    this.cause = cause;
  }
}

const listed = (value) => (Array.isArray(value) ? value : []);
const party = ({ e164 = '', h323 = '', dn = '' }) => ({ num: String(e164), sip: String(h323), dn: String(dn) });
const shown = (connector) => (connector ? String(connector.dn || connector.e164 || connector.h323 || '') : '');
