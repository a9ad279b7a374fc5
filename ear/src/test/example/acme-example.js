/*
 * The page of the example app, without any library. It logs in to its service with a digest that only the PBX can make, shows what the
 * service says, and lets the search of the client find the contacts that it shows.
 */
const SEARCH = 'com.innovaphone.search';
const TEXTS = {
  en: { hello: 'Hello {0}', refused: 'The service did not let you in', gone: 'The service has gone' },
  de: { hello: 'Hallo {0}', refused: 'Der Dienst hat Sie nicht eingelassen', gone: 'Der Dienst ist nicht mehr da' },
};
const start = Object.fromEntries(new URLSearchParams(location.search));
let language = start.lang;
let shown = ['hello', '…'];
let contacts = [];

const toClient = (message) => parent.postMessage(JSON.stringify(message), '*');
const show = (text, value = '') => {
  shown = [text, value];
  document.documentElement.lang = TEXTS[language] ? language : 'en';
  document.documentElement.dataset.scheme = start.scheme;
  document.getElementById('greeting').textContent = TEXTS[document.documentElement.lang][text].replace('{0}', value);
  document.getElementById('contacts').replaceChildren(...contacts.map(({ dn, telephonenumber }) => {
    const item = document.createElement('li');
    item.textContent = `${dn}, ${telephonenumber}`;
    return item;
  }));
};

/* The service is where the page is. Lost, it is looked for again after 1 s, 2 s, 4 s and so on up to 32 s. */
let socket;
let wait = 1000;
const toService = (message) => socket.send(JSON.stringify(message));
const fromService = {
  AppChallengeResult: ({ challenge }) => toClient({ mt: 'getLogin', app: start.name, challenge, src: challenge }),
  AppLoginResult: ({ ok }) => (ok ? toService({ mt: 'Hello' }) : show('refused')),
  HelloResult: (message) => {
    wait = 1000;
    ({ contacts } = message);
    show('hello', message.dn);
    toClient({ mt: 'RegisterApi', api: SEARCH });
  },
};
const connect = () => {
  const page = location.href.split('?')[0];
  socket = new WebSocket(page.slice(0, page.lastIndexOf('/')).replace(/^http/, 'ws'));
  socket.onopen = () => toService({ mt: 'AppChallenge' });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    fromService[message.mt]?.(message);
  };
  socket.onclose = () => {
    show('gone');
    setTimeout(connect, wait);
    wait = Math.min(wait * 2, 32_000);
  };
};

/* The client is the parent of the page; nobody else is listened to. */
const fromClient = {
  Login: ({ app, domain, sip, guid, dn, info, digest, pbxObj }) =>
    toService({ mt: 'AppLogin', app, domain, sip, guid, dn, info, digest, pbxObj }),
  SetScheme: ({ scheme }) => { start.scheme = scheme; show(...shown); },
  SetLang: ({ lang }) => { language = lang; show(...shown); },
  ApiRequest: ({ api, consumer, src, msg }) => {
    if (api !== SEARCH || msg.mt !== 'Search') return;
    const answer = (result) => toClient({ mt: 'ApiResult', api, consumer, src, msg: result });
    contacts.filter(({ dn }) => dn.toLowerCase().includes(msg.search.toLowerCase()))
      .forEach(({ dn, telephonenumber }) => answer({ mt: 'SearchInfo', dn, type: 'contact', contact: { displayname: dn, telephonenumber } }));
    answer({ mt: 'SearchResult' });
  },
};
addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  const message = JSON.parse(data);
  fromClient[message.mt]?.(message);
});

show('hello', '…');
toClient({ mt: 'Alive' });
connect();
