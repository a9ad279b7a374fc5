/** Microphones, speakers and cameras of this computer, and which of them the user wants; the choice stays with the browser. */
import { Model } from 'carillon/model.js';

const KEPT = 'carillon:softphone:devices';
/** What begins so is about the camera. */
const CAMERA = 'camera.';
const KINDS = { microphone: 'audioinput', speaker: 'audiooutput', camera: 'videoinput' };

/** @typedef {'microphone'|'speaker'|'camera'} Role */

export class Devices extends Model {
  /** @type {Record<Role, string>} ids, '' for what the browser takes by itself */
  chosen = { microphone: '', speaker: '', camera: '' };
  /** @type {MediaDeviceInfo[]} */
  all = [];
  /** why nothing is heard of the user: '', 'denied', 'missing', 'impossible'; why nothing is seen: the same after 'camera.' */
  problem = '';

  constructor() {
    super();
    try {
      Object.assign(this.chosen, JSON.parse(localStorage.getItem(KEPT) ?? '{}'));
    } catch { /* nothing is kept */ }
    navigator.mediaDevices?.addEventListener('devicechange', () => this.look());
  }

  /** @param {Role} role @returns {MediaDeviceInfo[]} those that are there */
  of(role) {
    return this.all.filter(({ kind, deviceId }) => kind === KINDS[role] && deviceId);
  }

  async look() {
    this.all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    this.changed();
  }

  /** @param {Role} role @param {string} id */
  choose(role, id) {
    this.chosen[role] = id;
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.chosen));
    } catch { /* lasts as long as the page */ }
    this.changed();
    this.emit('chosen', role);
  }

  /** @returns {Promise<MediaStreamTrack|null>} null where there is none, see {@link problem} */
  async microphone() {
    const track = await this.#open('audio', { echoCancellation: true, noiseSuppression: true, autoGainControl: true }, 'microphone');
    this.#settle(track ? '' : this.problem || 'missing');
    // Names are told only to who may listen.
    if (track) this.look();
    return track;
  }

  /** @returns {Promise<MediaStreamTrack|null>} */
  async camera() {
    const track = await this.#open('video', { width: { ideal: 1280 }, height: { ideal: 720 } }, 'camera');
    if (track && this.problem.startsWith(CAMERA)) this.#settle('');
    return track;
  }

  /** @returns {Promise<MediaStreamTrack|null>} what the user wants to share; null if nothing */
  async screen() {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
      const [track] = stream.getVideoTracks();
      track.contentHint = 'detail';
      return track;
    } catch {
      return null;
    }
  }

  /** Lets an element, or a context of Web Audio, sound where the user wants it. */
  async sound(sink) {
    const id = this.of('speaker').some(({ deviceId }) => deviceId === this.chosen.speaker) ? this.chosen.speaker : '';
    if (sink.setSinkId && (sink.sinkId ?? '') !== id) await sink.setSinkId(id).catch(() => {});
  }

  async #open(kind, wanted, role) {
    const id = this.chosen[role];
    for (const constraints of id ? [{ ...wanted, deviceId: { exact: id } }, wanted] : [wanted]) {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ [kind]: constraints });
        return stream.getTracks()[0];
      } catch (failure) {
        this.problem = (role === 'camera' ? CAMERA : '') + problemOf(failure);
      }
    }
    this.changed();
    return null;
  }

  #settle(problem) {
    this.problem = problem;
    this.changed();
  }
}

function problemOf(failure) {
  if (failure instanceof TypeError) return 'impossible';
  return failure.name === 'NotAllowedError' || failure.name === 'SecurityError' ? 'denied' : 'missing';
}
