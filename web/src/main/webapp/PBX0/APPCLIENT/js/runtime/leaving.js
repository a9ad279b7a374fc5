/** Pages that were closed but asked for time to finish their work. Nothing else they say counts any more. */
const PATIENCE = 5_000;

export class Leaving {
  /** @type {Map<import('./app-frame.js').AppFrame, () => void>} with what to do afterwards */
  #frames = new Map();

  /** @param {import('./app-frame.js').AppFrame} frame it is removed at once unless it asked */
  add(frame) {
    frame.inbox.clear();
    if (!frame.wantsPrepareReload) return frame.element.remove();
    this.#frames.set(frame, () => {});
    frame.element.hidden = true;
    frame.post({ mt: 'PrepareReload' });
    setTimeout(() => this.remove(frame), PATIENCE);
  }

  /** @param {import('./app-frame.js').AppFrame} frame @param {() => void} done called when its page is gone */
  after(frame, done) {
    if (this.#frames.has(frame)) this.#frames.set(frame, done);
    else done();
  }

  sourceOf(event) {
    return [...this.#frames.keys()].find((frame) => frame.isSource(event));
  }

  remove(frame) {
    const done = this.#frames.get(frame);
    if (!this.#frames.delete(frame)) return;
    frame.element.remove();
    done();
  }

  clear() {
    for (const frame of [...this.#frames.keys()]) this.remove(frame);
  }
}
