/**
 * The telephone: its registration and its calls. One call at most is active: who answers or places another one holds it.
 * Events: 'added', 'updated', 'removed' (detail is the call).
 */
import { randomHex } from 'carillon/crypto.js';
import { Model } from 'carillon/model.js';
import { Leg } from 'carillon/signal/leg.js';
import { address } from 'carillon/signal/numbers.js';
import { Call } from './call.js';

/** A call that was refused tells why for a while, in ms. */
const SHOWN = 4_000;
const QUIET_CAUSES = new Set([16, 26]);

export class Phone extends Model {
  /** @type {Call[]} the oldest first */
  calls = [];
  /** @type {Call|null} the last one that came to nothing */
  failed = null;
  /** of this page, so that others can tell whose offer is whose */
  guid = randomHex(16);
  #next = 1;
  /** numbers of calls that ended while the PBX could not be told */
  #untold = new Set();
  #timer = 0;

  /** @param {object} parts registration, devices, ringer, names, user */
  constructor(parts) {
    super();
    Object.assign(this, parts);
    const { registration, devices, names } = parts;
    registration.addEventListener('change', () => this.changed());
    registration.addEventListener('signal', ({ detail }) => this.#heard(detail));
    registration.addEventListener('sync', ({ detail }) => this.#sync(detail));
    devices.addEventListener('chosen', ({ detail }) => this.calls.forEach((call) => call.changeDevice(detail)));
    names.addEventListener('found', ({ detail: { id, name } }) => this.#named(id, name));
  }

  get registered() {
    return this.registration.isReady;
  }

  /** @returns {Call|undefined} */
  get ringing() {
    return this.calls.find((call) => call.ringing);
  }

  /** @returns {Call|undefined} */
  get active() {
    return this.calls.find((call) => call.active) ?? this.calls.find((call) => !call.ringing);
  }

  /** @param {number} id @returns {Call|undefined} */
  find(id) {
    return this.calls.find((call) => call.id === id);
  }

  /** @param {string|{num?: string, sip?: string}} to as typed, or an address @param {{adjust?: boolean}} [how] @returns {Promise<Call|null>} */
  async start(to, { adjust = false } = {}) {
    const called = this.addressOf(to, adjust);
    if (!this.registered || !(called.num || called.sip)) return null;
    this.failed = null;
    const call = this.#add(new Leg(this.#next++));
    call.leg.remote = { num: called.num ?? '', sip: called.sip ?? '', dn: '' };
    this.emit('added', call);
    await this.makeRoom(call);
    await call.dial(called, this.user().dn);
    this.#names(call);
    return call;
  }

  /** @returns {{num: string}|{sip: string}} what is meant, as it is dialled */
  addressOf(to, adjust = false) {
    if (typeof to === 'string') return address(to, this.registration.prefixes, adjust);
    return to.num ? address(to.num, this.registration.prefixes, adjust) : { sip: to.sip };
  }

  /** Takes a call that rings elsewhere (signaling.md section 6.10). @param {{num?: string, sip?: string}} [at] none: anywhere in one's groups */
  pickUp(at) {
    const request = { type: 'cp_pick_req', ...(at ? { parked_to_alerting: at } : {}) };
    const number = this.#next++;
    this.picking = number;
    this.registration.say(number, { type: 'setup', cd: at ?? { sip: this.user().sip }, channel: 0, bc: 'a880', complete: true, fty: [request] });
    this.pickFailed = false;
    this.changed();
  }

  /** Only one call is to be active. @param {Call} wanted */
  async makeRoom(wanted) {
    for (const call of this.calls) {
      if (call === wanted || !call.active) continue;
      if (call.connected) call.hold();
      else call.end();
    }
  }

  /** Of two calls the one that is held becomes the active one. @param {Call} call */
  swap(call) {
    call.retrieve();
  }

  #add(leg) {
    const call = new Call(this, leg);
    call.begunAt = this.registration.name;
    this.calls = [...this.calls, call];
    call.addEventListener('change', () => {
      this.#sound();
      this.emit('updated', call);
      this.changed();
    });
    call.addEventListener('ended', () => this.#ended(call));
    return call;
  }

  #heard({ call: number, sig }) {
    if (number === this.picking) return this.#picked(sig);
    const known = this.find(number);
    if (sig.type !== 'setup') return known?.hear(sig);
    if (known) return;
    if (sig.channel === 0) {
      this.registration.say(number, { type: 'rel', cau: { num: 63 } });
      return;
    }
    const waiting = this.calls.length > 0;
    const call = this.#add(new Leg(number));
    call.offered(sig, waiting);
    this.emit('added', call);
    this.#names(call);
  }

  #picked(sig) {
    if (sig.type !== 'rel') return;
    this.picking = 0;
    this.pickFailed = Number(sig.cau?.num) !== 16;
    this.changed();
  }

  /** All calls that the PBX knows of: others are over, and those that only it knows were begun by this page before it was loaded again. */
  #sync(all) {
    const infos = new Map(all.filter(({ call }) => Number.isInteger(call)).map(({ call, info }) => [call, info ?? {}]));
    // What has been begun since the phone is there again is not in it.
    for (const call of this.calls) if (call.begunAt !== this.registration.name) call.resume(infos.get(call.id) ?? null);
    for (const [number, info] of infos) {
      this.#next = Math.max(this.#next, number + 1);
      if (this.find(number)) continue;
      if (this.#untold.has(number)) {
        this.registration.say(number, { type: 'rel', cau: { num: 16 } });
      } else if (info.state === 'connected' || number > 0) {
        const call = this.#add(new Leg(number));
        this.emit('added', call);
        call.resume(info);
      }
    }
    this.#untold.clear();
  }

  #ended(call) {
    this.calls = this.calls.filter((other) => other !== call);
    if (!this.registered) this.#untold.add(call.id);
    const cause = call.leg.cause;
    if (call.outgoing && !call.startedAt && !QUIET_CAUSES.has(cause)) this.#failure(call);
    this.#sound();
    this.emit('removed', call);
    this.changed();
  }

  #failure(call) {
    this.failed = call;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.failed = null;
      this.#sound();
      this.changed();
    }, SHOWN);
  }

  #sound() {
    const talking = this.calls.some((call) => call.connected && call.active);
    const dialled = this.calls.find((call) => call.outgoing && call.leg.state === 'alert');
    const pattern = this.ringing ? (talking ? 'waiting' : 'ring') : dialled ? 'ringback' : this.failed && !this.calls.length ? 'busy' : '';
    this.ringer.play(this.ringer.playing === 'test' && !pattern ? 'test' : pattern);
  }

  #names(call) {
    if (!call.leg.remote.dn && call.leg.remote.num) this.names.look(call.id, call.leg.remote.num);
  }

  #named(id, name) {
    const call = this.find(id);
    if (!call) return;
    call.lookedUp = name;
    call.changed();
  }
}
