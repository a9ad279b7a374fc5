/**
 * Moving tiles on the home screen, by pointer and by keyboard. While a tile is held the order lives here; it goes to the PBX once,
 * when the tile is put down.
 *
 * Pointer: drag with a mouse at any time, with a finger in arrange mode (otherwise a finger scrolls).
 * Keyboard: Alt + arrow moves at any time; in arrange mode Enter picks up, arrows move, Enter puts down, Escape cancels.
 */
const THRESHOLD = 6;

export class Arranging {
  /** @type {string|null} link of the held tile */
  held = null;
  #order = null;
  #title = '';
  #ghost = null;
  #swallow = false;

  /** @param {import('carillon/view.js').View} view the home view: has `client`, `arranging`, `spoken` */
  constructor(view) {
    this.view = view;
  }

  /** @param {{link: string}[]} pinned as the PBX knows them @returns the same in the order under way */
  sorted(pinned) {
    if (!this.#order) return pinned;
    const place = (link) => this.#order.indexOf(link);
    return [...pinned].sort((a, b) => place(a.link) - place(b.link));
  }

  /** @returns {boolean} whether a click only ended a drag */
  swallowsClick() {
    const swallow = this.#swallow;
    this.#swallow = false;
    return swallow;
  }

  toggle(link, title) {
    if (this.held === link) return this.#drop();
    if (this.held) this.cancel();
    this.#hold(link, title);
    this.#say('home.picked');
  }

  cancel() {
    if (!this.held) return;
    this.#order = null;
    this.#say('home.cancelled');
    this.#release();
  }

  key(event, link, title) {
    const step = this.#step(event.key);
    if (step && event.altKey) {
      event.preventDefault();
      this.#hold(link, title);
      this.#move(step);
      this.#drop('home.moved');
    } else if (step && this.held === link) {
      event.preventDefault();
      this.#move(step);
      this.#say('home.moved');
    } else if (step) {
      event.preventDefault();
      this.#neighbour(event.currentTarget, step)?.focus();
    } else if (event.key === 'Escape' && this.held) {
      event.preventDefault();
      this.cancel();
      this.#focus(link);
    }
  }

  grab(event, link, title) {
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !this.view.arranging)) return;
    const start = { x: event.clientX, y: event.clientY };
    const cell = event.currentTarget.closest('.tile-cell');
    const move = (e) => {
      const [x, y] = [e.clientX - start.x, e.clientY - start.y];
      if (!this.#ghost && Math.hypot(x, y) < THRESHOLD) return;
      if (!this.#ghost) this.#lift(cell, link, title);
      this.#ghost.style.transform = `translate(${x}px, ${y}px)`;
      this.#over(e.clientX, e.clientY);
    };
    const end = (e) => {
      for (const type of ['pointermove', 'pointerup', 'pointercancel']) removeEventListener(type, handlers[type]);
      if (!this.#ghost) return;
      this.#ghost.remove();
      this.#ghost = null;
      // The click that follows ends the drag and opens nothing; it may also never come.
      this.#swallow = true;
      setTimeout(() => (this.#swallow = false));
      if (e.type === 'pointerup') this.#drop();
      else this.cancel();
    };
    const handlers = { pointermove: move, pointerup: end, pointercancel: end };
    for (const [type, handler] of Object.entries(handlers)) addEventListener(type, handler);
  }

  /** A copy follows the pointer; the tile itself shows where it would land. */
  #lift(cell, link, title) {
    this.#hold(link, title);
    const box = cell.getBoundingClientRect();
    this.#ghost = cell.cloneNode(true);
    this.#ghost.classList.add('ghost');
    Object.assign(this.#ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
    document.body.append(this.#ghost);
  }

  #over(x, y) {
    const cell = document.elementsFromPoint(x, y).map((one) => one.closest('.tile-cell:not(.ghost)')).find(Boolean);
    const target = this.#order.indexOf(cell?.dataset.link);
    if (target >= 0) this.#moveTo(target);
  }

  #hold(link, title) {
    this.held = link;
    this.#title = title;
    this.#order = this.view.client.apps.pinned.map((item) => item.link);
    this.view.requestUpdate();
  }

  #move(step) {
    this.#moveTo(this.#order.indexOf(this.held) + step);
    this.#focus(this.held);
  }

  #moveTo(target) {
    const from = this.#order.indexOf(this.held);
    if (target < 0 || target >= this.#order.length || target === from) return;
    this.#order.splice(target, 0, ...this.#order.splice(from, 1));
    this.view.requestUpdate();
  }

  #drop(word = 'home.dropped') {
    const order = this.#order;
    this.#say(word);
    this.#focus(this.held);
    this.#release();
    this.view.client.apps.arrange(order);
  }

  #release() {
    this.held = null;
    this.#order = null;
    this.view.requestUpdate();
  }

  #say(key) {
    const { client } = this.view;
    const order = this.#order ?? [];
    this.view.spoken = client.t(key, { name: this.#title, place: order.indexOf(this.held) + 1, count: order.length });
  }

  /** Moving a node in the document takes the focus away from it. */
  async #focus(link) {
    await this.view.updateComplete;
    this.view.querySelector(`.tile-cell[data-link="${CSS.escape(link)}"] .tile`)?.focus();
  }

  #neighbour(tile, step) {
    const tiles = [...this.view.querySelectorAll('.tiles .tile')];
    return tiles[tiles.indexOf(tile) + step];
  }

  /** @returns {number} places to go, 0 for keys that are no arrows; up and down go by the columns on the screen */
  #step(key) {
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -this.#columns(), ArrowDown: this.#columns() };
    return steps[key] ?? 0;
  }

  #columns() {
    const cells = [...this.view.querySelectorAll('.tiles .tile-cell')];
    const second = cells.findIndex((cell) => cell.offsetTop > cells[0].offsetTop);
    return second > 0 ? second : Math.max(1, cells.length);
  }
}
