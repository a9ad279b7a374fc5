/** What an app says about its page: its menu, its login, its end, and what it wants the client to do. */
import { formatLink, readArgs } from './app-link.js';
import { withoutReserved } from './app-url.js';
import { failedLogin } from '../protocol/app-logins.js';

const LONGEST_BADGE = 4;
const LONGEST_TITLE = 200;
const LONGEST_LINK = 4_000;
/** The PBX takes no longer names and challenges. */
const LONGEST_FIELD = 128;

/** @type {Object<string, import('./app-messages.js').Handler>} */
export const pageMessages = {
  getLogin(frame, { app, challenge, src }, { appLogins }) {
    const pbxObj = String(app);
    const refuse = (errorText) => Promise.resolve(failedLogin(pbxObj, 4, errorText));
    const isShort = [pbxObj, String(challenge)].every((value) => value.length <= LONGEST_FIELD);
    if (!isShort) frame.answerLogin(src, refuse('Too long'));
    else if (!frame.mayAsk()) frame.answerLogin(src, refuse('Too many logins'));
    else frame.answerLogin(src, appLogins.request(pbxObj, String(challenge)));
  },

  SetMenuState(frame, { value }, { host }) {
    frame.menu = value === 'open' ? 'open' : 'closed';
    host.changed();
  },

  SetColor(frame, { value }, { host }) {
    frame.color = typeof value === 'string' && CSS.supports('color', value) ? value : '';
    host.changed();
  },

  RequestPrepareReload(frame) {
    frame.wantsPrepareReload = true;
  },

  PrepareReloadComplete(frame, _, { host }) {
    host.leaving.remove(frame);
  },

  Action(frame, message, client) {
    if (Object.hasOwn(ACTIONS, message.type)) ACTIONS[message.type](frame, message, client);
  },
};

const ACTIONS = {
  ShowApp(frame, { value }, client) {
    if (!value) client.host.raise(frame);
    else if (value === '@home') client.host.goHome();
    else client.open(String(value));
  },

  BringToFront(frame) {
    frame.stage.view.focus();
  },

  CloseApp(frame, _, { host }) {
    host.close(frame);
  },

  /** The arguments that would open the current view again: what a pin on the home screen or an own window takes. */
  SetArgs(frame, { args, title }, { host }) {
    const link = formatLink(frame.name, withoutReserved(readArgs(args)));
    if (link.length > LONGEST_LINK) return;
    frame.link = link;
    if (title) frame.viewTitle = String(title).slice(0, LONGEST_TITLE);
    if (host.front === frame) host.emit('args', link);
    host.changed();
  },

  SetBadge(frame, { value }, { host }) {
    frame.badge = value && value !== '0' ? [...String(value)].slice(0, LONGEST_BADGE).join('') : '';
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
