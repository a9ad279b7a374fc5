/** The softphone's telephone: its registration and its calls, which it makes itself. */
import { randomHex } from 'carillon/crypto.js';
import { Telephone } from 'carillon/calls/telephone.js';
import { Leg } from 'carillon/signal/leg.js';
import { Call } from './call.js';

export class Phone extends Telephone {
  /** of this page, so that others can tell whose offer is whose */
  guid = randomHex(16);
  #next = 1;
  /** the registration is to be renewed as soon as there is no call */
  #stale = false;
  /** numbers of calls that ended while the PBX could not be told */
  #untold = new Set();

  /** @param {object} parts registration, devices, ringer, names, user */
  constructor(parts) {
    super(parts.names);
    Object.assign(this, parts);
    const { registration, devices } = parts;
    registration.addEventListener('change', () => this.changed());
    registration.addEventListener('stale', () => this.#renew());
    registration.addEventListener('signal', ({ detail }) => this.#heard(detail));
    registration.addEventListener('sync', ({ detail }) => this.#sync(detail));
    devices.addEventListener('chosen', ({ detail }) => this.calls.forEach((call) => call.changeDevice(detail)));
    this.addEventListener('removed', ({ detail }) => {
      if (!this.registered) this.#untold.add(detail.id);
      if (this.#stale) this.#renew();
    });
  }

  get registered() {
    return this.registration.isReady;
  }

  get startsVideo() {
    return true;
  }

  get prefixes() {
    return this.registration.prefixes;
  }

  /**
   * @param {string|{num?: string, sip?: string}} to as typed, or an address
   * @param {{adjust?: boolean, video?: boolean}} [how] `video`: shows the user from the beginning
   * @returns {Promise<Call|null>}
   */
  async start(to, { adjust = false, video = false } = {}) {
    const called = this.callable(to, adjust);
    if (!called) return null;
    const call = this.#make(new Leg(this.#next++));
    call.leg.remote = { num: called.num ?? '', sip: called.sip ?? '', dn: '' };
    this.emit('added', call);
    this.makeRoom(call);
    await call.dial(called, this.user().dn, video);
    this.lookUp(call);
    return call;
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

  #renew() {
    this.#stale = this.calls.length > 0;
    if (!this.#stale && this.registered) this.registration.register();
  }

  #make(leg) {
    const call = new Call(this, leg);
    call.begunAt = this.registration.name;
    return this.add(call);
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
    const call = this.#make(new Leg(number));
    call.offered(sig, waiting);
    this.tell(call);
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
        const call = this.#make(new Leg(number));
        this.emit('added', call);
        call.resume(info);
      }
    }
    this.#untold.clear();
  }

  sound() {
    const talking = this.calls.some((call) => call.connected && call.active);
    const dialled = this.calls.find((call) => call.outgoing && call.leg.state === 'alert');
    const pattern = this.ringing ? (talking ? 'waiting' : 'ring') : dialled ? 'ringback' : this.failed && !this.calls.length ? 'busy' : '';
    this.ringer.play(this.ringer.playing === 'test' && !pattern ? 'test' : pattern);
  }
}
