/** Lets links to numbers (`tel:`, `sip:`) on other pages be dialled here: the browser asks the user whether it may. */
const SCHEMES = ['tel', 'sip'];

export const canTakeLinks = () => typeof navigator.registerProtocolHandler === 'function' && window.isSecureContext;

/**
 * @param {string} app name of this app in the client
 * @param {string} clientUrl
 * @returns {boolean} whether the browser was asked
 */
export function takeLinks(app, clientUrl) {
  const { origin, pathname } = new URL(clientUrl, location.href);
  // The client takes a link of an app from its fragment, encoded once; the browser encodes what stands for %s.
  const url = `${origin}${pathname}#/app/${encodeURIComponent(`${app}?dial=`)}%s`;
  try {
    for (const scheme of SCHEMES) navigator.registerProtocolHandler(scheme, url);
    return true;
  } catch {
    return false;
  }
}
