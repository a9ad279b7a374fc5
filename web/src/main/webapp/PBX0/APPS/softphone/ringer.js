/** Tones made by the page itself: the ring of a call, what the caller hears meanwhile, keys, and a test. One pattern at a time. */

/** Frequencies of keys (ITU-T Q.23). */
const ROWS = { 1: 697, 2: 697, 3: 697, A: 697, 4: 770, 5: 770, 6: 770, B: 770, 7: 852, 8: 852, 9: 852, C: 852, '*': 941, 0: 941, '#': 941, D: 941 };
const COLUMNS = { 1: 1209, 4: 1209, 7: 1209, '*': 1209, 2: 1336, 5: 1336, 8: 1336, 0: 1336, 3: 1477, 6: 1477, 9: 1477, '#': 1477, A: 1633, B: 1633, C: 1633, D: 1633 };

/** @typedef {{every: number, times: number, notes: {at: number, for: number, hz: number[], bell?: boolean}[]}} Pattern in seconds */

/** @type {Object<string, Pattern>} */
const PATTERNS = {
  ring: { every: 3.2, times: Infinity, notes: [[0, 659], [0.22, 523], [0.44, 587], [0.66, 392], [1.1, 392], [1.32, 587], [1.54, 659], [1.76, 523]]
    .map(([at, hz]) => ({ at, for: 0.9, hz: [hz, hz * 2.76], bell: true })) },
  waiting: { every: 4, times: Infinity, notes: [{ at: 0, for: 0.15, hz: [425] }, { at: 0.35, for: 0.15, hz: [425] }] },
  ringback: { every: 5, times: Infinity, notes: [{ at: 0, for: 1, hz: [425] }] },
  busy: { every: 0.96, times: 4, notes: [{ at: 0, for: 0.48, hz: [425] }] },
  test: { every: 1.5, times: 1, notes: [{ at: 0, for: 0.5, hz: [523], bell: true }, { at: 0.35, for: 0.5, hz: [659], bell: true }, { at: 0.7, for: 0.8, hz: [784], bell: true }] },
};
const LOUD = 0.14;

export class Ringer {
  /** name of the pattern that sounds, '' for none */
  playing = '';
  #context = null;
  #out = null;
  #timer = 0;

  /** @param {import('./devices.js').Devices} devices */
  constructor(devices) {
    this.devices = devices;
    devices.addEventListener('chosen', () => this.#context && devices.sound(this.#context));
  }

  /** @param {string} name of a pattern, '' for silence */
  play(name) {
    if (name === this.playing) return;
    this.#silence();
    this.playing = name;
    if (name) this.#round(PATTERNS[name], PATTERNS[name].times);
  }

  /** @param {string} digits that were pressed, or that the other end pressed */
  keys(digits) {
    const { context, out } = this.#fresh();
    [...digits].filter((key) => ROWS[key]).forEach((key, index) => note(context, out, { at: index * 0.15, for: 0.12, hz: [ROWS[key], COLUMNS[key]] }));
  }

  #round(pattern, times) {
    if (!times) {
      this.playing = '';
      return;
    }
    const { context, out } = this.#fresh();
    this.#out = out;
    for (const one of pattern.notes) note(context, out, one);
    this.#timer = setTimeout(() => this.#round(pattern, times - 1), pattern.every * 1000);
  }

  #fresh() {
    this.#context ??= new AudioContext();
    this.devices.sound(this.#context);
    // Before the first click on a page browsers let nothing be heard.
    if (this.#context.state === 'suspended') this.#context.resume().catch(() => {});
    const out = this.#context.createGain();
    out.gain.value = LOUD;
    out.connect(this.#context.destination);
    return { context: this.#context, out };
  }

  #silence() {
    clearTimeout(this.#timer);
    this.#out?.disconnect();
    this.#out = null;
    this.playing = '';
  }
}

function note(context, out, { at, for: seconds, hz, bell }) {
  const start = context.currentTime + at;
  hz.forEach((frequency, index) => {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = frequency;
    const peak = bell && index ? 0.18 : 1;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(peak, start + 0.01);
    if (bell) gain.gain.exponentialRampToValueAtTime(0.001, start + seconds / (index + 1));
    else gain.gain.setValueAtTime(peak, start + seconds - 0.01);
    gain.gain.linearRampToValueAtTime(0, start + seconds);
    oscillator.connect(gain).connect(out);
    oscillator.start(start);
    oscillator.stop(start + seconds);
  });
}
