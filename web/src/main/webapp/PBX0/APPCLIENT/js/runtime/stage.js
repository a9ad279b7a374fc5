/**
 * The place of running apps in one browser window: it holds their iframes, posts to them and hears them. Each window makes its own
 * with its own script, because apps listen only to messages that the window around them sent.
 */
export class Stage {
  /** @type {(event: MessageEvent) => void} */
  onMessage = () => {};

  /** @param {Window} view the window */
  constructor(view = window) {
    this.view = view;
    this.element = view.document.createElement('div');
    this.element.className = 'app-stage';
    view.addEventListener('message', (event) => this.onMessage(event));
  }

  createFrame() {
    return this.view.document.createElement('iframe');
  }

  /** @param {HTMLIFrameElement} element it is never moved afterwards, that would load its page again */
  add(element) {
    this.element.append(element);
  }

  /** @param {HTMLIFrameElement} element @param {string} text @param {string} origin the only one that may read it */
  post(element, text, origin) {
    element.contentWindow?.postMessage(text, origin);
  }
}
