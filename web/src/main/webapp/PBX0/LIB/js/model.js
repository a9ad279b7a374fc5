/**
 * A piece of state that views watch. It tells only that something changed; whoever watches reads what it needs.
 */
export class Model extends EventTarget {
  changed() {
    this.dispatchEvent(new Event('change'));
  }

  /** @param {string} type @param {*} [detail] */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
