/** Short notices that go by themselves, read out by screen readers. */
import { Model } from 'carillon/model.js';

const SHOWN = 5_000;

export class Toasts extends Model {
  /** @type {{id: number, text: string}[]} */
  list = [];
  #next = 1;

  /** @param {string} text */
  show(text) {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, text }];
    this.changed();
    setTimeout(() => {
      this.list = this.list.filter((toast) => toast.id !== id);
      this.changed();
    }, SHOWN);
  }
}
