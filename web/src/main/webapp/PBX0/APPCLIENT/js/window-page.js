/** The page of an app in a window of its own: a place for its iframe, led by the client in the window that opened this one. */
import { Texts, browserLanguage } from 'carillon/i18n.js';
import catalogues from './i18n/catalogues.js';
import { Stage } from './runtime/stage.js';
import { Settings } from './state/settings.js';
import './shell/own-window.js';

/** @returns {object|null} the way to the client of the window that opened this one, if it is there and ours */
function opener() {
  try {
    return window.opener?.carillonWindows ?? null;
  } catch {
    return null;
  }
}

/** @param {string} link @returns {boolean} false if there is no client around that could lead this page */
export function joinOpener(link) {
  const windows = opener();
  const stage = new Stage();
  // Without its client the app goes on under a client of this window.
  const frame = windows?.join(stage, link, () => location.reload());
  if (!frame) return false;
  const texts = new Texts(catalogues, browserLanguage());
  const view = document.createElement('own-window');
  Object.assign(view, { client: windows.client, windows, frame, texts, settings: new Settings(texts) });
  document.body.append(view);
  // Nothing of this window stays behind in the client of the other.
  addEventListener('pagehide', () => view.remove());
  return true;
}
