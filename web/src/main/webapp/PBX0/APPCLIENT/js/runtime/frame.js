/** An iframe that talks with the client: who it is, what it may send, and how it is spoken to. */
import { Inbox } from './inbox.js';

/**
 * There is no `sandbox`: whatever it allows, browsers then show no PDF in the app nor in any page inside it. That an app does not lead
 * the client itself elsewhere is left to the browser, which lets a page of another origin do that only after its user acted in it.
 */
const ALLOW = 'microphone; camera; display-capture; autoplay; clipboard-read; clipboard-write; fullscreen; geolocation; screen-wake-lock';

export class Frame {
  /** It posted `Alive`, so it understands the messages of the client. */
  alive = false;

  /**
   * @param {import('./stage.js').Stage} stage where it is shown
   * @param {string} name under which it takes part: that of its app
   * @param {string} url
   * @param {{receive: (frame: Frame, text: string) => void, onFlood: (frame: Frame) => void}} hearing
   */
  constructor(stage, name, url, { receive, onFlood }) {
    this.stage = stage;
    this.name = name;
    this.origin = new URL(url).origin;
    this.inbox = new Inbox((text) => receive(this, text), () => onFlood(this));
    this.element = stage.createFrame();
    this.element.allow = ALLOW;
    this.element.src = url;
  }

  /** @returns {boolean} whether a window message comes from here: the window decides, and its origin must be that of the page */
  isSource(event) {
    return event.source === this.element.contentWindow && event.origin === this.origin;
  }

  /** @param {object} message */
  post(message) {
    this.postText(JSON.stringify(message));
  }

  /** Secrets travel in these messages, therefore only to the origin of the page. */
  postText(text) {
    this.stage.post(this.element, text, this.origin);
  }
}
