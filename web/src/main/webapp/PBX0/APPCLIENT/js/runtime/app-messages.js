/**
 * What apps say to the client: one small handler per `mt`. Unknown messages are ignored, as the protocol wants it, and nothing an
 * app says is ever passed on to the PBX except a request for its login.
 */
import { formatLink } from './app-link.js';
import { withoutReserved } from './app-url.js';

export class AppMessages {
  /**
   * @param {{host: import('./app-host.js').AppHost, appLogins: import('../protocol/app-logins.js').AppLogins,
   *   apis: import('./api-model.js').ApiModel, onUnknownApp: (link: string) => void}} parts
   */
  constructor(parts) {
    Object.assign(this, parts);
    addEventListener('message', (event) => this.#receive(event));
  }

  #receive(event) {
    if (typeof event.data !== 'string') return;
    const frame = this.host.sourceOf(event);
    if (!frame || frame.app.website || !frame.admits()) return;
    let message;
    try {
      message = JSON.parse(event.data);
    } catch {
      return;
    }
    if (typeof message?.mt !== 'string') return;
    if (Object.hasOwn(HANDLERS, message.mt)) HANDLERS[message.mt](frame, message, this);
  }

  /** @param {string} link */
  open(link) {
    if (!this.host.open(link)) this.onUnknownApp(link);
  }
}

const HANDLERS = {
  Alive(frame, _, { apis }) {
    frame.restarted();
    apis.sendTo(frame);
  },

  getLogin(frame, { app, challenge, src }, { appLogins }) {
    frame.answerLogin(src, appLogins.request(String(app), String(challenge)));
  },

  ConsumeApi(frame, { api }, { apis }) {
    frame.consumes.add(api);
    apis.sendTo(frame);
  },

  /** The framework of Client APIs is not there yet: the consumer learns at once that nobody answers. */
  ApiRequest(frame, { api, provider, src }) {
    frame.post({ mt: 'ApiResult', api, provider, src, errorText: 'This API is not available' });
  },

  OpenChannel(frame, { src }) {
    frame.post({ mt: 'ChannelClosed', src });
  },

  SetMenuState(frame, { value }, { host }) {
    frame.menu = value === 'open' ? 'open' : 'closed';
    host.changed();
  },

  RequestPrepareReload(frame) {
    frame.wantsPrepareReload = true;
  },

  PrepareReloadComplete(frame, _, { host }) {
    host.unloaded(frame);
  },

  Action(frame, message, parts) {
    if (Object.hasOwn(ACTIONS, message.type)) ACTIONS[message.type](frame, message, parts);
  },
};

const ACTIONS = {
  ShowApp(frame, { value }, parts) {
    if (!value) parts.host.raise(frame);
    else if (value === '@home') parts.host.goHome();
    else parts.open(String(value));
  },

  BringToFront() {
    window.focus();
  },

  CloseApp(frame, _, { host }) {
    host.close(frame);
  },

  /** The arguments that would open the current view again: what a pin on the home screen or an own window takes. */
  SetArgs(frame, { args, title }, { host }) {
    frame.link = formatLink(frame.name, typeof args === 'string' ? args : withoutReserved(args ?? {}));
    if (title) frame.viewTitle = String(title);
    if (host.front === frame) host.emit('args', frame.link);
    host.changed();
  },

  SetBadge(frame, { value }, { host }) {
    frame.badge = value && value !== '0' ? String(value).slice(0, 4) : '';
    frame.setsBadge = true;
    host.changed();
  },

  StartActivity(frame, _, { host }) {
    host.startActivity(frame);
  },

  FinishActivity(frame, _, { host }) {
    host.finishActivity(frame);
  },
};
