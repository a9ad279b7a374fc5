/* Logs in to a web service that has no socket, then goes to its start page (appwebsocket.md section 9.8). Posts no Alive. */
const name = decodeURIComponent(/[?&]name=([^&]*)/.exec(location.search)[1]);
const ask = async (query) => (await fetch(`login?${query}`, { credentials: 'include' })).json();

(async () => {
  const { challenge } = await ask('mt=AppChallenge');
  addEventListener('message', async ({ source, data }) => {
    const login = JSON.parse(data);
    if (source !== parent || login.mt !== 'Login' || login.pbxObj !== name) return;
    const values = { ...login, info: JSON.stringify(login.info), challenge };
    const query = ['app', 'domain', 'sip', 'guid', 'dn', 'info', 'digest', 'challenge'].map((key) => `${key}=${encodeURIComponent(values[key])}`);
    const { ok } = await ask(`mt=AppLogin&${query.join('&')}`);
    if (ok) location.replace(`web-start.htm${location.search}`);
  });
  parent.postMessage(JSON.stringify({ mt: 'getLogin', app: name, challenge }), '*');
})();
