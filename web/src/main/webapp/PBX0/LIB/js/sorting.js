/**
 * Moving rows of a list up and down, by pointer at a grip and by keyboard. While a row is held its order lives here; it is handed on
 * once, when the row is put down.
 */
export class Sorting {
  /** @type {string|null} link of the held row, or whatever else names it */
  held = null;
  #order = null;

  /**
   * @param {import('carillon/view.js').View} view has the rows as `[data-link]`
   * @param {{order: () => string[], done: (order: string[], link: string) => void}} list
   */
  constructor(view, list) {
    Object.assign(this, { view, list });
  }

  /** @param {{link: string}[]} items @returns the same in the order under way */
  sorted(items) {
    if (!this.#order) return items;
    const place = ({ link }) => this.#order.indexOf(link);
    return [...items].sort((a, b) => place(a) - place(b));
  }

  /** One step, and the focus stays on the control that was used. */
  async move(link, step, control) {
    const order = this.list.order();
    if (!shift(order, link, order.indexOf(link) + step)) return;
    this.list.done(order, link);
    await this.view.updateComplete;
    const row = this.view.querySelector(`[data-link="${CSS.escape(link)}"]`);
    const buttons = [row?.querySelector(control), ...(row?.querySelectorAll('.move') ?? [])];
    buttons.find((button) => button && !button.disabled)?.focus();
  }

  grab(event, link) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.held = link;
    this.#order = this.list.order();
    const move = (e) => this.#over(e.clientY);
    const end = (e) => {
      for (const [type, handler] of handlers) removeEventListener(type, handler);
      const order = this.#order;
      const moved = e.type === 'pointerup' && order.join() !== this.list.order().join();
      this.held = null;
      this.#order = null;
      if (moved) this.list.done(order, link);
      this.view.requestUpdate();
    };
    const handlers = [['pointermove', move], ['pointerup', end], ['pointercancel', end]];
    for (const [type, handler] of handlers) addEventListener(type, handler);
    this.view.requestUpdate();
  }

  /** The held row takes the place of the row under the pointer. */
  #over(y) {
    const rows = [...this.view.querySelectorAll('[data-link]')];
    const target = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return y >= top && y < bottom;
    });
    if (target >= 0 && shift(this.#order, this.held, target)) this.view.requestUpdate();
  }
}

/** @returns {boolean} whether there was anything to do */
function shift(order, link, target) {
  const from = order.indexOf(link);
  if (target < 0 || target >= order.length || target === from) return false;
  order.splice(target, 0, ...order.splice(from, 1));
  return true;
}
