/**
 * A telephone and its calls, however they are made: what the face of calls, other apps and the page look at. One call at most is active:
 * who answers or places another one holds it. Those that derive from it make calls.
 * Events: 'added', 'updated', 'removed' (detail is the call), 'prepare' (detail is what is to stand in the field).
 */
import { Model } from 'carillon/model.js';
import { address } from 'carillon/signal/numbers.js';

/** A call that was refused tells why for a while, in ms. */
const SHOWN = 4_000;
const QUIET_CAUSES = new Set([16, 26]);

/** @typedef {import('./call-face.js').CallFace & import('./shown-call.js').ShownCall} Call */

export class Telephone extends Model {
  /** @type {Call[]} the oldest first */
  calls = [];
  /** @type {Call|null} the last one that came to nothing */
  failed = null;
  /** nothing could be picked up */
  pickFailed = false;
  #timer = 0;
  #last = null;

  /** @param {import('./names.js').Names} names */
  constructor(names) {
    super();
    this.names = names;
    names.addEventListener('found', ({ detail: { id, name } }) => this.#named(id, name));
  }

  /** Whether calls can be made now; to be overridden, as are `startsVideo`, `start`, `pickUp`, `picking`. */
  get registered() {
    return false;
  }

  /** Whether a call can begin with video. */
  get startsVideo() {
    return false;
  }

  /** @returns {import('carillon/signal/numbers.js').Prefixes} */
  get prefixes() {
    return {};
  }

  /** @returns {Call|undefined} */
  get ringing() {
    return this.calls.find((call) => call.ringing);
  }

  /** @returns {Call|undefined} where all are held the one that was active last */
  get active() {
    return this.calls.find((call) => call.active) ?? this.calls.find((call) => call === this.#last) ?? this.calls.find((call) => !call.ringing);
  }

  /** @param {number} id @returns {Call|undefined} */
  find(id) {
    return this.calls.find((call) => call.id === id);
  }

  /** @returns {{num: string}|{sip: string}} what is meant, as it is dialled */
  addressOf(to, adjust = false) {
    if (typeof to === 'string') return address(to, this.prefixes, adjust);
    return to.num ? address(to.num, this.prefixes, adjust) : { sip: to.sip };
  }

  /** @param {string|{num?: string, sip?: string}} to @returns {{num: string}|{sip: string}|null} null where nobody can be called now */
  callable(to, adjust) {
    const called = this.addressOf(to, adjust);
    if (!this.registered || !(called.num || called.sip)) return null;
    this.failed = null;
    return called;
  }

  /** Only one call is to be active. @param {Call} wanted */
  makeRoom(wanted) {
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

  /** @param {Call} call @returns {Call} the same; it belongs to the telephone from now on, and others are told of it when it can be shown */
  add(call) {
    this.calls = [...this.calls, call];
    call.addEventListener('change', () => {
      if (call.active) this.#last = call;
      this.sound();
      this.emit('updated', call);
      this.changed();
    });
    call.addEventListener('ended', () => this.#ended(call));
    return call;
  }

  /** A call is there to be seen. @param {Call} call */
  tell(call) {
    this.emit('added', call);
    this.lookUp(call);
  }

  /** Asks who that is where the PBX does not know. @param {Call} call */
  lookUp(call) {
    if (!call.leg.remote.dn && call.leg.remote.num) this.names.look(call.id, call.leg.remote.num);
  }

  /** Calls came, went or changed: those that can be heard sound now; to be overridden. */
  sound() {}

  #ended(call) {
    this.calls = this.calls.filter((other) => other !== call);
    if (call.outgoing && !call.startedAt && !QUIET_CAUSES.has(call.leg.cause)) this.#failure(call);
    this.sound();
    this.emit('removed', call);
    this.changed();
  }

  #failure(call) {
    this.failed = call;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.failed = null;
      this.sound();
      this.changed();
    }, SHOWN);
  }

  #named(id, name) {
    const call = this.find(id);
    if (!call) return;
    call.lookedUp = name;
    call.changed();
  }
}
