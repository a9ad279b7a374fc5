/**
 * One leg of a call with media as its endpoint sees it (signaling.md sections 5 and 6): state, who is at the other end, who holds. It
 * knows no wire and no media: what is heard of the PBX becomes effects for its owner to carry out, and what the owner wants becomes
 * signals to send. Ends with a release either way; what is heard after that has no effect.
 */

/** @typedef {'null'|'setup'|'setup-ack'|'call-proc'|'alert'|'connected'} State as the PBX names it (signaling.md section 5) */
/** @typedef {{num: string, sip: string, dn: string}} Remote */
/**
 * @typedef {{do: 'media', command: string, channels: object|null}
 *   | {do: 'answer'} | {do: 'connected'} | {do: 'ended', cause: number, mine: false}
 *   | {do: 'transferred', ok: boolean, cause: number} | {do: 'identified', id: number, dst: object}
 *   | {do: 'digits', digits: string} | {do: 'control', control: string} | {do: 'display', text: string}
 *   | {do: 'say', sig: object} | {do: 'changed'}} Effect
 */

/** ISDN bearer capability of a voice call. */
const SPEECH = '8090a2';
export const CAUSE = { NORMAL: 16, BUSY: 17, REJECTED: 21, NOT_SELECTED: 26, INCOMPATIBLE: 88 };
const CONTROLS = { CONNECT: 'answer', ACCEPT: 'answer' };

export class Leg {
  /** @type {State} */
  state = 'null';
  /** @type {Remote} */
  remote = { num: '', sip: '', dn: '' };
  /** this end holds the other */
  holding = false;
  /** the other end holds this one */
  held = false;
  /** somebody has answered in the place of the one who was called, or has been put there: media go to another place */
  remoteChanged = false;
  /** number or name of who sent the call on, '' if nobody did */
  diverting = '';
  originalCalled = '';
  /** offered because this end asked for it: taken without a question */
  picked = false;
  /** the PBX will ask for media, or bring them, after the answer */
  awaitsMedia = false;
  callId = '';
  confId = '';
  cause = 0;

  /** @param {number} number positive for a call of one's own */
  constructor(number) {
    this.number = number;
  }

  get outgoing() {
    return this.number > 0;
  }

  get over() {
    return this.ended === true;
  }

  /** @param {{num?: string, sip?: string}} called @param {string} name of the caller @param {object|null} channels offer @returns {object} setup */
  dial(called, name, channels) {
    this.state = 'setup';
    this.remote = { num: called.num ?? '', sip: called.sip ?? '', dn: '' };
    return { type: 'setup', cd: called, complete: true, channel: -1, bc: SPEECH, fty: [{ type: 'name_identification', name }], ...media('PROPOSAL', channels) };
  }

  /** @param {boolean} waiting there is another call @returns {object} it rings */
  ring(waiting) {
    this.state = 'alert';
    return { type: 'alert', ...(waiting ? { fty: [{ type: 'call_waiting' }] } : {}) };
  }

  /** @param {'SELECT'|'PROPOSAL'|'NONE'} command @param {object|null} channels @returns {object} it is answered */
  answer(command, channels) {
    this.state = 'connected';
    return { type: 'conn', channel: -1, ...media(command, channels) };
  }

  /** @returns {object} */
  release(cause = CAUSE.NORMAL) {
    this.#end(cause);
    return { type: 'rel', cau: { num: cause } };
  }

  /** @returns {object} */
  media(command, channels = null) {
    return { type: 'channels', channel: -1, ...media(command, channels) };
  }

  hold() {
    return facility({ type: 'remote_hold' });
  }

  retrieve() {
    return facility({ type: 'remote_retrieve' });
  }

  /** @param {{num?: string, sip?: string}} dst @param {number} [id] of the other call, from {@link identify} */
  transfer(dst, id) {
    return facility({ type: 'ct_initiate', ...(id === undefined ? {} : { id }), dst });
  }

  /** Asks for an id by which this call can be named in a transfer. */
  identify() {
    return facility({ type: 'ct_identify' });
  }

  digits(digit) {
    return facility({ type: 'innovaphone_remote_control', control: 'DTMF_DIGIT', digit });
  }

  /** @param {number} [position] @param {{num?: string, sip?: string}} [to] */
  park(to, position) {
    return facility({ type: 'cp_park', ...(to ? { parked_to: to } : {}), ...(position === undefined ? {} : { park_position: position }) });
  }

  /** The leg as the PBX kept it while the connection was lost. @param {object} info of a Sync */
  restore({ state, remote = {}, callId = '', confId = '', hold, held }) {
    Object.assign(this, { state, callId, confId, holding: hold === true, held: held === true });
    this.remote = { num: text(remote.num), sip: text(remote.sip), dn: text(remote.dn) };
  }

  /** @param {object} sig a signal of the PBX @returns {Effect[]} */
  hear(sig) {
    if (this.over) return [];
    const effects = [...this.#state(sig), ...listed(sig.fty).flatMap((one) => this.#facility(one))];
    if (sig.channels_cmd && sig.channels_cmd !== 'NONE') effects.push({ do: 'media', command: sig.channels_cmd, channels: sig.channels ?? null });
    return [...effects, { do: 'changed' }];
  }

  #state(sig) {
    switch (sig.type) {
      case 'setup':
        return this.#offered(sig);
      case 'setup_ack':
        return this.#go('setup-ack');
      case 'call_proc':
        return this.#go('call-proc');
      case 'alert':
        return this.#go('alert');
      case 'conn':
        return [...this.#go('connected'), { do: 'connected' }];
      case 'info':
        return sig.dsp ? [{ do: 'display', text: text(sig.dsp) }] : [];
      case 'disc':
        this.#end(cause(sig));
        return [{ do: 'say', sig: { type: 'rel', cau: { num: CAUSE.NORMAL } } }, { do: 'ended', cause: cause(sig), mine: false }];
      case 'rel':
        this.#end(cause(sig));
        return [{ do: 'ended', cause: cause(sig), mine: false }];
      default:
        return [];
    }
  }

  #offered({ cg = {}, fty, callId = '', confId = '', channels_cmd: command }) {
    const has = (type) => listed(fty).some((one) => one?.type === type);
    this.state = 'setup';
    Object.assign(this, { callId, confId, picked: has('cp_pick_exe'), awaitsMedia: !command && (has('ct_setup') || has('cp_pick_exe')) });
    this.remote = { num: number(cg.num), sip: text(cg.sip), dn: '' };
    return this.picked ? [{ do: 'answer' }] : [];
  }

  #go(state) {
    this.state = state;
    return [];
  }

  #end(cause) {
    this.state = 'null';
    this.ended = true;
    this.cause = cause;
  }

  #facility(one) {
    switch (one?.type) {
      case 'name_identification':
        this.remote = { ...this.remote, dn: text(one.name) };
        return [];
      case 'diverting_leg1':
        this.diverting = party(one.redirecting);
        return [];
      case 'diverting_leg2':
        this.diverting = text(one.diverting_name) || party(one.diverting);
        this.originalCalled = text(one.original_called_name) || party(one.original_called);
        return [];
      case 'diverting_leg3':
        this.remote = { ...this.remote, num: number(one.redirection?.num), sip: text(one.redirection?.sip) };
        return [];
      case 'remote_hold':
        this.holding = true;
        return [{ do: 'say', sig: facility({ type: 'remote_hold_result' }) }, { do: 'media', command: 'CLOSE', channels: null }];
      case 'remote_hold_result':
        this.holding = true;
        return [{ do: 'media', command: 'CLOSE', channels: null }];
      case 'remote_retrieve':
        this.holding = false;
        return [{ do: 'say', sig: facility({ type: 'remote_retrieve_result' }) }];
      case 'remote_retrieve_result':
        this.holding = false;
        return [];
      case 'hold_notify':
        this.held = true;
        return [];
      case 'retrieve_notify':
        this.held = false;
        return [];
      case 'ct_complete':
        this.remote = { num: number(one.remote?.num), sip: text(one.remote?.sip), dn: text(one.remote_name) };
        this.remoteChanged = true;
        return [];
      case 'ct_identify_result':
        return [{ do: 'identified', id: Number(one.id), dst: one.dst ?? {} }];
      case 'ct_initiate_result':
        return [{ do: 'transferred', ok: !one.error, cause: Number(one.cause) || 0 }];
      case 'innovaphone_remote_control':
        if (one.control === 'DTMF_DIGIT') return [{ do: 'digits', digits: text(one.digit) }];
        return CONTROLS[one.control] ? [{ do: CONTROLS[one.control] }] : [{ do: 'control', control: text(one.control) }];
      default:
        return [];
    }
  }
}

const listed = (value) => (Array.isArray(value) ? value : []);
const facility = (one) => ({ type: 'facility', fty: [one] });
const media = (command, channels) => (command === 'NONE' ? {} : { channels_cmd: command, ...(channels ? { channels } : {}) });
/** Texts come as numbers from some. */
const text = (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
/** Without what says how it may be shown and of which kind it is. */
const number = (value) => text(value).replace(/^R?[SNI]?/, '');
const party = (one) => number(one?.num) || text(one?.sip);
const cause = ({ cau }) => Number(cau?.num) || CAUSE.NORMAL;
