/**
 * One call of the softphone: a leg, its media, and what the page shows of both. It is a {@link import('./call-face.js').CallFace}, and what
 * a driver of another phone would have to be. Events: 'ended', 'answered'.
 */
import { Model } from 'carillon/model.js';
import { CAUSE, Leg } from 'carillon/signal/leg.js';
import { MediaSession } from 'carillon/signal/media-session.js';

const STATES = { setup: 'Setup', 'setup-ack': 'Dialing', 'call-proc': 'Dialing', alert: 'Ringback', connected: 'Connected' };
const EVERYTHING = { mute: true, hold: true, digits: true, transfer: true, video: true, screen: true };
/** More tries to get through in vain are of no use. */
const MOST_RESTARTS = 3;

export class Call extends Model {
  muted = false;
  /** ms, 0 before the answer */
  startedAt = 0;
  /** digits that were pressed in the call */
  pressed = '';
  /** @type {''|'camera'|'screen'} what the other end is shown */
  showing = '';
  /** what went wrong last: '', 'transfer', 'media' */
  failure = '';
  /** what the other end, or the PBX, wants to be read */
  display = '';
  /** @type {{html?: string, iframe?: {src: string, height: number}}|null} what an app shows about the call (client-runtime.md section 8.3) */
  info = null;
  /** name from a directory, where the PBX knows none */
  lookedUp = '';
  can = EVERYTHING;
  #offer = null;
  #microphone = null;
  #camera = null;
  #identified = [];
  #restarts = 0;

  /** @param {import('./phone.js').Phone} phone @param {Leg} leg */
  constructor(phone, leg) {
    super();
    Object.assign(this, { phone, leg });
    this.media = new MediaSession(phone.guid, () => phone.registration.iceServers);
    this.media.addEventListener('change', () => this.changed());
    this.media.addEventListener('failed', () => this.#restart());
  }

  get id() {
    return this.leg.number;
  }

  get guid() {
    return this.leg.callId;
  }

  get outgoing() {
    return this.leg.outgoing;
  }

  get over() {
    return this.leg.over;
  }

  get connected() {
    return this.leg.state === 'connected';
  }

  get ringing() {
    return !this.over && !this.outgoing && !this.connected;
  }

  /** On it the user talks, or would. */
  get active() {
    return !this.over && !this.ringing && !this.leg.holding;
  }

  get holding() {
    return this.leg.holding;
  }

  get held() {
    return this.leg.held;
  }

  get name() {
    const { dn, sip, num } = this.leg.remote;
    return dn || this.lookedUp || sip || num;
  }

  /** Beside the name. */
  get number() {
    const { num, sip } = this.leg.remote;
    return [num, sip].find((text) => text && text !== this.name) ?? '';
  }

  get sip() {
    return this.leg.remote.sip;
  }

  /** Who sent the call on. */
  get via() {
    return this.leg.originalCalled || this.leg.diverting;
  }

  /** @returns {string} in the words of the phone API (client-runtime.md section 8.3) */
  get state() {
    if (this.over) return 'Disconnected';
    if (this.ringing) return 'Alerting';
    if (this.leg.holding) return 'Holding';
    return this.leg.held ? 'Held' : STATES[this.leg.state];
  }

  get remoteVideo() {
    return this.media.remoteVideo;
  }

  get ownVideo() {
    return this.#camera;
  }

  /** Places the call. @param {{num?: string, sip?: string}} to @param {string} name of the user */
  async dial(to, name) {
    await this.#speak();
    const channels = await this.media.propose({ patient: true });
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
    await this.phone.makeRoom(this);
    await this.#speak();
    if (video) await this.#look('camera');
    try {
      const [command, channels] = await this.#reply();
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
    this.muted = muted;
    if (this.#microphone) this.#microphone.enabled = !muted;
    this.changed();
  }

  hold() {
    if (this.connected && !this.holding) this.#say(this.leg.hold());
  }

  async retrieve() {
    if (!this.holding) return;
    await this.phone.makeRoom(this);
    this.#say(this.leg.retrieve());
  }

  /** @param {string} digits pressed in the call */
  digits(digits) {
    this.pressed = (this.pressed + digits).slice(-40);
    this.phone.ringer.keys(digits);
    if (!this.media.sendDigits(digits)) this.#say(this.leg.digits(digits));
    this.changed();
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
    if (!(await this.#look(what))) return;
    if (this.connected && this.media.isOpen) this.#propose({});
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
      if (!this.holding && !this.held) this.#speak().then(() => this.#propose({ restart: this.media.isOpen, fresh: !this.media.isOpen }));
    } else if (this.outgoing && !this.media.isOpen) {
      this.end();
    }
    this.changed();
  }

  #act(effect) {
    const acts = {
      media: () => this.#media(effect).catch(() => this.#mediaFailed()),
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

  async #media({ command, channels }) {
    if (command === 'CLOSE') await this.media.close();
    if (command === 'REQUEST') await this.#requested();
    if (command === 'SELECT' && channels) await this.media.accept(channels);
    if (command === 'PROPOSAL' && channels) await this.#proposed(channels);
  }

  async #requested() {
    const fresh = this.leg.remoteChanged || !this.media.isOpen;
    this.leg.remoteChanged = false;
    await this.#speak();
    await this.#propose({ fresh, restart: !fresh });
  }

  async #proposed(channels) {
    if (!this.outgoing && !this.connected) {
      this.#offer = channels;
      return;
    }
    this.leg.remoteChanged = false;
    await this.#speak();
    const answer = await this.media.answer(channels);
    if (!answer || this.over) return;
    this.#say(this.leg.media('SELECT', answer));
    if (this.media.again) {
      this.media.again = false;
      await this.#propose({});
    }
  }

  async #propose(how) {
    if (this.over) return;
    const channels = await this.media.propose(how);
    if (!this.over) this.#say(this.leg.media('PROPOSAL', channels));
  }

  /** What the answer says about media. */
  async #reply() {
    if (this.#offer) return ['SELECT', await this.media.answer(this.#offer)];
    if (this.leg.awaitsMedia) return ['NONE', null];
    return ['PROPOSAL', await this.media.propose({ weak: true })];
  }

  async #mediaFailed() {
    this.failure = 'media';
    this.changed();
    await this.#restart();
  }

  /** Looks for another way through the network. */
  async #restart() {
    if (this.over || !this.connected || this.holding || this.held || this.#restarts++ >= MOST_RESTARTS) return;
    await this.#propose({ restart: true }).catch(() => {});
  }

  #controlled(control) {
    if (control === 'HOLD') this.hold();
    if (control === 'RETRIEVE') this.retrieve();
    if (control === 'MIC_OFF' || control === 'MIC_ON') this.mute(control === 'MIC_OFF');
  }

  async #speak() {
    this.#microphone ??= await this.phone.devices.microphone();
    if (this.#microphone && !this.over) {
      this.#microphone.enabled = !this.muted;
      await this.media.speak(this.#microphone);
    }
  }

  /** Another microphone or camera was chosen. @param {'microphone'|'camera'|'speaker'} role */
  async changeDevice(role) {
    if (role === 'microphone' && this.#microphone) {
      this.#microphone.stop();
      this.#microphone = null;
      await this.#speak();
    }
    if (role === 'camera' && this.showing === 'camera') await this.#look('camera');
  }

  async #look(what) {
    const track = what === 'camera' ? await this.phone.devices.camera() : what === 'screen' ? await this.phone.devices.screen() : null;
    if (what && !track) return false;
    this.#camera?.stop();
    this.#camera = track;
    this.showing = what;
    // Browsers have a button of their own to end the sharing of a screen.
    track?.addEventListener('ended', () => track === this.#camera && this.show(''));
    await this.media.show(track);
    this.changed();
    return true;
  }

  #begun() {
    this.startedAt ||= Date.now();
    this.emit('answered');
    this.changed();
  }

  #finish() {
    this.#microphone?.stop();
    this.#camera?.stop();
    this.#microphone = this.#camera = null;
    this.showing = '';
    this.media.close();
    this.emit('ended');
    this.changed();
  }

  #say(sig) {
    this.phone.registration.say(this.leg.number, sig);
  }
}
