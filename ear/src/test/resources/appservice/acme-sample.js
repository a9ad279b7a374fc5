/* The page of an app without any library: starts, logs in to its service, greets whom the service knows, follows the colours. */
const start = {};
for (const part of location.search.slice(1).split('&')) {
  const at = part.indexOf('=');
  if (at > 0) start[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
}
const show = (id, text) => (document.getElementById(id).textContent = text);
const toClient = (message) => parent.postMessage(JSON.stringify(message), '*');
const showArguments = (args) => show('arguments', args.id ? `Entry ${args.id}` : '');
const page = location.href.split('?')[0];
const socket = new WebSocket(page.slice(0, page.lastIndexOf('/')).replace(/^http/, 'ws'));
const toService = (message) => socket.send(JSON.stringify(message));

document.documentElement.dataset.scheme = start.scheme;
showArguments(start);
toClient({ mt: 'Alive' });

socket.onopen = () => toService({ mt: 'AppChallenge' });
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.mt === 'AppChallengeResult') toClient({ mt: 'getLogin', app: start.name, challenge: message.challenge, src: '1' });
  if (message.mt === 'AppLoginResult') message.ok ? toService({ mt: 'WhoAmI' }) : show('greeting', 'Not let in');
  if (message.mt === 'WhoAmIResult') show('greeting', `Hello ${message.dn}`);
};

addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  const message = JSON.parse(data);
  if (message.mt === 'SetScheme') document.documentElement.dataset.scheme = message.scheme;
  if (message.mt === 'SetArgs') showArguments(message.args);
  if (message.mt === 'Login' && message.pbxObj === start.name) {
    const { app, domain, sip, guid, dn, info, digest, pbxObj } = message;
    toService({ mt: 'AppLogin', app, domain, sip, guid, dn, info, digest, pbxObj });
  }
});
