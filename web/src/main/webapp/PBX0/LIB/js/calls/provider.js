/** The API `com.innovaphone.phone`: other apps see the calls here and begin new ones (client-runtime.md section 8.3). */
const API = 'com.innovaphone.phone';
const LONGEST = 256;
/** Pictures come inside the text. */
const MOST_INFO = 131_072;
/** ms that a call waits for the phone */
const PATIENCE = 15_000;

/** @param {import('carillon/client-apis.js').ClientApis} apis @param {import('./telephone.js').Telephone} phone */
export function providePhone(apis, phone) {
  const acts = {
    StartCall: (msg) => startCall(apis, phone, msg),
    PrepareCall: (msg) => {
      phone.emit('prepare', target(msg));
      apis.act('ShowApp');
    },
    ConnectCall: () => phone.ringing?.answer(),
    DisconnectCall: () => (phone.ringing ?? phone.active)?.end(),
    CallInfo: (msg) => showInfo(phone, msg),
  };
  apis.provide(API, modelOf(phone), (msg) => Object.hasOwn(acts, msg.mt) && acts[msg.mt](msg));
  let known = '';
  phone.addEventListener('change', () => {
    const model = modelOf(phone);
    const text = JSON.stringify(model);
    if (text === known) return;
    known = text;
    apis.describe(API, model);
  });
}

function modelOf(phone) {
  return { registered: phone.registered, calls: phone.calls.map(describeCall) };
}

/** @param {import('./telephone.js').Call} call @returns {object} as consumers see it; what is not known is left out */
export function describeCall({ id, guid, outgoing, leg: { remote }, name, state }) {
  const known = Object.fromEntries(Object.entries({ guid, num: remote.num, sip: remote.sip, dn: remote.dn || name }).filter(([, value]) => value));
  return { id, ...known, dir: outgoing ? 'o' : 'i', state };
}

/** @returns {string} */
const target = ({ num, sip, txt }) => String(num ?? sip ?? txt ?? '').slice(0, LONGEST);

/** A phone that has just been started for the call registers first; nobody wants the call that could not be placed long ago. */
function startCall(apis, phone, msg) {
  const to = target(msg);
  if (!to) return;
  const start = () => phone.start(msg.num ? { num: to } : msg.sip ? { sip: to } : to, { adjust: msg.adjust === true });
  apis.act('ShowApp');
  if (phone.registered) start();
  else {
    const until = Date.now() + PATIENCE;
    const wait = () => {
      if (!phone.registered && Date.now() < until) return;
      phone.removeEventListener('change', wait);
      if (Date.now() < until) start();
    };
    phone.addEventListener('change', wait);
  }
}

function showInfo(phone, { id, guid, html, iframe }) {
  const call = phone.find(id) ?? phone.calls.find((one) => guid && one.guid === guid);
  if (!call) return;
  const src = webPage(iframe?.src);
  call.info = src ? { iframe: { src, height: Math.min(600, Math.max(40, Number.parseInt(iframe.height, 10) || 200)) } }
    : typeof html === 'string' && html ? { html: html.slice(0, MOST_INFO) } : null;
  call.changed();
}

/** @returns {string} the address of what can be shown in this page: what came safely shows nothing unsafe */
function webPage(url) {
  const { protocol, href } = URL.canParse(url) ? new URL(url) : {};
  return protocol === 'https:' || (protocol === 'http:' && location.protocol === protocol) ? href : '';
}
