/**
 * One call of the softphone: a leg, its media, and what the page shows of both. It is a {@link import('carillon/calls/call-face.js').CallFace}, and what
 * a driver of another phone would have to be. Events: 'ended', 'answered'.
 */
import { ShownCall } from 'carillon/calls/shown-call.js';
import { CAUSE, Leg } from 'carillon/signal/leg.js';
import { MediaSession } from 'carillon/signal/media-session.js';
import { Negotiation } from './negotiation.js';
import { OwnTracks } from './own-tracks.js';

const EVERYTHING = { mute: true, hold: true, digits: true, transfer: true, video: true, screen: true };

export class Call extends ShownCall {
  can = EVERYTHING;
  #identified = [];

  /** @param {import('./phone.js').Phone} phone @param {Leg} leg */
  constructor(phone, leg) {
    super(leg);
    this.phone = phone;
    this.media = new MediaSession(phone.guid, () => phone.registration.iceServers);
    this.own = new OwnTracks(phone.devices, this.media, () => this.show(''));
    this.negotiation = new Negotiation({ leg, media: this.media, own: this.own, say: (sig) => this.#say(sig) });
    this.media.addEventListener('change', () => this.changed());
    this.media.addEventListener('failed', () => this.negotiation.restart());
  }

  get remoteVideo() {
    return this.media.remoteVideo;
  }

  get offersVideo() {
    return this.negotiation.offersVideo;
  }

  get ownVideo() {
    return this.own.picture;
  }

  get muted() {
    return this.own.muted;
  }

  get showing() {
    return this.own.showing;
  }

  /** Places the call. @param {{num?: string, sip?: string}} to @param {string} name of the user @param {boolean} video shows the user, if there is a camera */
  async dial(to, name, video) {
    if (video) await this.own.show('camera');
    const channels = await this.negotiation.first();
    if (this.over) return;
    this.#say(this.leg.dial(to, name, channels));
    this.changed();
  }

  /** Rings. @param {object} sig setup @param {boolean} waiting there is another call */
  offered(sig, waiting) {
    this.hear(sig);
    if (!this.over && !this.connected && !this.leg.picked) this.#say(this.leg.ring(waiting));
    this.changed();
  }

  /** @param {{video?: boolean}} [how] */
  async answer({ video = false } = {}) {
    if (!this.ringing || this.answering) return;
    this.answering = true;
    this.phone.makeRoom(this);
    await this.own.speak();
    if (video) await this.own.show('camera');
    try {
      const [command, channels] = await this.negotiation.reply();
      if (this.over) return;
      this.#say(this.leg.answer(command, channels));
      this.#begun();
    } catch {
      if (!this.over) this.end(CAUSE.INCOMPATIBLE);
    }
  }

  /** Ends it, or refuses it where it rings. */
  end(cause = this.ringing ? CAUSE.REJECTED : CAUSE.NORMAL) {
    if (this.over) return;
    this.#say(this.leg.release(cause));
    this.#finish();
  }

  mute(muted) {
    this.own.mute(muted);
    this.changed();
  }

  hold() {
    if (this.connected && !this.holding) this.#say(this.leg.hold());
  }

  retrieve() {
    if (!this.holding) return;
    this.phone.makeRoom(this);
    this.#say(this.leg.retrieve());
  }

  /** @param {string} digits pressed in the call */
  digits(digits) {
    this.phone.ringer.keys(digits);
    if (!this.media.sendDigits(digits)) this.#say(this.leg.digits(digits));
    this.press(digits);
  }

  /** Sends the other end to somebody. @param {{num?: string, sip?: string}} to */
  transfer(to) {
    this.failure = '';
    this.#say(this.leg.transfer(to));
    this.changed();
  }

  /** Connects the other ends of two calls. @param {Call} other */
  async join(other) {
    this.failure = '';
    const { id, dst } = await other.identify();
    this.#say(this.leg.transfer(dst, id));
  }

  /** @returns {Promise<{id: number, dst: object}>} by what the call is named in a transfer */
  identify() {
    return new Promise((resolve) => {
      this.#identified.push(resolve);
      this.#say(this.leg.identify());
    });
  }

  /** @param {''|'camera'|'screen'} what shown to the other end from now on */
  async show(what) {
    const shown = await this.own.show(what);
    this.changed();
    if (shown && this.connected && this.media.isOpen) await this.negotiation.propose();
  }

  /** @param {object} sig of the PBX */
  hear(sig) {
    for (const effect of this.leg.hear(sig)) this.#act(effect);
  }

  /**
   * The connection to the PBX is there again.
   * @param {object|null} info how the PBX kept the call; null if it did not
   */
  resume(info) {
    if (!info) {
      this.leg.release(CAUSE.NORMAL);
      this.#finish();
      return;
    }
    this.leg.restore(info);
    if (info.state === 'connected') {
      this.startedAt ||= Date.now() - (Number(info.duration) || 0) * 1000;
      this.negotiation.resume().catch(() => this.#mediaFailed());
    } else if (this.outgoing && !this.media.isOpen) {
      this.end();
    }
    this.changed();
  }

  #act(effect) {
    const acts = {
      media: () => this.negotiation.hear(effect).catch(() => this.#mediaFailed()),
      answer: () => this.answer(),
      connected: () => this.#begun(),
      ended: () => this.#finish(),
      say: () => this.#say(effect.sig),
      digits: () => this.phone.ringer.keys(effect.digits),
      display: () => (this.display = effect.text),
      identified: () => this.#identified.splice(0).forEach((resolve) => resolve(effect)),
      transferred: () => (this.failure = effect.ok ? '' : 'transfer'),
      control: () => this.#controlled(effect.control),
      changed: () => this.changed(),
    };
    acts[effect.do]?.();
  }

  async #mediaFailed() {
    this.failure = 'media';
    this.changed();
    await this.negotiation.restart();
  }

  #controlled(control) {
    if (control === 'HOLD') this.hold();
    if (control === 'RETRIEVE') this.retrieve();
    if (control === 'MIC_OFF' || control === 'MIC_ON') this.mute(control === 'MIC_OFF');
  }

  /** Another microphone or camera was chosen. @param {import('./devices.js').Role} role */
  async changeDevice(role) {
    await this.own.change(role);
    this.changed();
  }

  #begun() {
    this.startedAt ||= Date.now();
    this.emit('answered');
    this.changed();
  }

  #finish() {
    this.own.stop();
    this.media.close();
    this.emit('ended');
    this.changed();
  }

  #say(sig) {
    this.phone.registration.say(this.leg.number, sig);
  }
}
