/** Where the PBX is: derived from the page, so that a build component or a proxy prefix in the path stays as it is. */

const socketScheme = (protocol) => (protocol === 'https:' ? 'wss:' : 'ws:');

/** @param {Location|URL} location of the client page @returns {string} web socket of the PBX that served the page */
export function ownSocket(location) {
  const path = location.pathname.slice(0, location.pathname.lastIndexOf('/'));
  return `${socketScheme(location.protocol)}//${location.host}${path}/websocket`;
}

/** @param {string} place `host[:port]/module` of another PBX @returns {string} its web socket */
export function socketAt(place, location) {
  const [host, module = 'PBX0'] = place.split('/');
  return `${socketScheme(location.protocol)}//${host}/${module}/APPCLIENT/websocket`;
}

/** @param {object} info of a `Redirect` @returns {string} `host[:port]/module` of the PBX the user belongs to */
export function redirectPlace(info, location) {
  const port = location.protocol === 'https:' ? info.https : info.http;
  return `${info.host}${port ? `:${port}` : ''}/${info.mod || 'PBX0'}`;
}

/** @returns {string} name under which things of this PBX are kept in the browser: host and module */
export function storageScope(location) {
  return `${location.host}/${location.pathname.split('/')[1]}`;
}

/** @param {{sip?: string, num?: string}} address of a person, by name or number @returns {string} */
export function keyOfAddress({ sip, num }) {
  return sip !== undefined ? `sip:${sip}` : `num:${num}`;
}
