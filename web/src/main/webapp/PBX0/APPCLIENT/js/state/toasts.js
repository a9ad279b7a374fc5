/** Short notices that go by themselves, read out by screen readers. */
import { Model } from 'carillon/model.js';

const SHOWN = 5_000;
/** One that can be clicked stays longer. */
const SHOWN_TO_CLICK = 15_000;

export class Toasts extends Model {
  /** @type {{id: number, text: string, act: (() => void)|null}[]} */
  list = [];
  #next = 1;

  /** @param {string} text @param {(() => void)|null} [act] what a click on it does */
  show(text, act = null) {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, text, act }];
    this.changed();
    setTimeout(() => this.remove(id), act ? SHOWN_TO_CLICK : SHOWN);
  }

  remove(id) {
    this.list = this.list.filter((toast) => toast.id !== id);
    this.changed();
  }
}
