/**
 * Keeps the focus on the page. A browser lets it fall to the body when the element that has it goes away, is hidden or disabled; who
 * works by keyboard then begins at the top again. The focus goes to the neighbour in the same list, else to the part of the page
 * around it, else to the main part. A click beside everything takes the focus away on purpose and is left alone.
 */

const TABBABLE = 'button, a[href], input, select, textarea, iframe, [tabindex="0"]';
/** Parts of the page that may have the focus as a whole. */
const PARTS = '[tabindex="-1"]:not(button, input, [role="radio"])';

/** @returns {boolean} whether the element can have the focus now */
const usable = (element) => element.isConnected && !element.disabled && element.checkVisibility({ visibilityProperty: true });

class Keeper {
  /** @type {Element|null} what a person was at last */
  #last = null;
  /** @type {{parent: Element, index: number}[]} where that stood, from the inside to the outside */
  #path = [];
  /** That was taken out of the page, be it only to stand at another place. */
  #moved = false;
  #due = false;

  constructor() {
    addEventListener('focusin', ({ target }) => this.#remember(target));
    // A page in a frame that gets the focus is told by nothing but this.
    addEventListener('blur', () => document.activeElement?.tagName === 'IFRAME' && this.#remember(document.activeElement));
    addEventListener('pointerdown', () => (this.#last = null), { capture: true });
    new MutationObserver((changes) => this.#later(changes)).observe(document.body, {
      childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled', 'class'],
    });
  }

  #remember(element) {
    this.#last = element;
    this.#moved = false;
    this.#path = [];
    for (let child = element; child.parentElement; child = child.parentElement) {
      this.#path.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
    }
  }

  /** Once for all changes of a frame, when the new elements are there and the layout is made anyway. */
  #later(changes) {
    this.#moved ||= changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(this.#last)));
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      this.#check();
    });
  }

  #check() {
    const { activeElement } = document;
    if (!this.#last || (activeElement !== document.body && usable(activeElement))) return;
    if (!usable(this.#last)) this.#place()?.focus();
    else if (this.#moved) this.#last.focus();
  }

  #place() {
    for (const { parent, index } of this.#path) {
      if (!usable(parent)) continue;
      if (parent.matches('ul, ol')) {
        const neighbour = tabbable([...parent.children], index);
        if (neighbour) return neighbour;
      }
      if (parent.matches(PARTS)) return parent;
    }
    return document.querySelector('main[tabindex]');
  }
}

/** @returns {Element|undefined} what can be reached in the child at the place, else in those behind it, else in those before */
function tabbable(children, index) {
  const order = [...children.slice(index), ...children.slice(0, index).reverse()];
  return order.flatMap((child) => [...child.querySelectorAll(TABBABLE)]).find(usable);
}

/** Once for each page. */
export function keepFocus() {
  return new Keeper();
}
