/** What the user gives to a call: the voice, and a picture of the camera or the screen. Ends with {@link stop}. */
export class OwnTracks {
  muted = false;
  /** @type {''|'camera'|'screen'} what the other end is shown */
  showing = '';
  /** @type {MediaStreamTrack|null} */
  picture = null;
  #voice = null;
  #stopped = false;

  /**
   * @param {import('./devices.js').Devices} devices
   * @param {import('carillon/signal/media-session.js').MediaSession} media
   * @param {() => void} ended the browser's own button has ended the picture
   */
  constructor(devices, media, ended) {
    Object.assign(this, { devices, media, ended });
  }

  mute(muted) {
    this.muted = muted;
    if (this.#voice) this.#voice.enabled = !muted;
  }

  /** Gives the voice, if there is a microphone. */
  async speak() {
    this.#voice ??= await this.devices.microphone();
    if (!this.#voice) return;
    if (this.#stopped) {
      this.stop();
      return;
    }
    this.#voice.enabled = !this.muted;
    await this.media.speak(this.#voice);
  }

  /** @param {''|'camera'|'screen'} what @returns {Promise<boolean>} whether it is so */
  async show(what) {
    const track = what === 'camera' ? await this.devices.camera() : what === 'screen' ? await this.devices.screen() : null;
    if (what && !track) return false;
    this.picture?.stop();
    this.picture = track;
    this.showing = what;
    if (this.#stopped) this.stop();
    track?.addEventListener('ended', () => track === this.picture && this.ended());
    await this.media.show(this.picture);
    return true;
  }

  /** Another one was chosen. @param {import('./devices.js').Role} role */
  async change(role) {
    if (role === 'microphone' && this.#voice) {
      this.#voice.stop();
      this.#voice = null;
      await this.speak();
    }
    if (role === 'camera' && this.showing === 'camera') await this.show('camera');
  }

  stop() {
    this.#stopped = true;
    this.#voice?.stop();
    this.picture?.stop();
    this.#voice = this.picture = null;
    this.showing = '';
  }
}
