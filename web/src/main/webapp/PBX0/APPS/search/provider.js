/**
 * The API `com.innovaphone.search` over the users of the PBX. Every question is answered, be it with nothing; one that comes while
 * the service is away waits for it a little.
 */
const API = 'com.innovaphone.search';
const RELEVANCE = 100;
/** ms; consumers wait about five seconds for all providers together */
const PATIENCE = 4_000;

/**
 * @param {import('carillon/app-websocket.js').AppWebsocket} service
 * @param {import('carillon/client-apis.js').ClientApis} apis
 */
export function provideSearch(service, apis) {
  apis.provide(API, { relevance: RELEVANCE }, async (msg, answer) => {
    if (msg.mt !== 'Search') return;
    // Consumers that number their messages find the number in the answers too.
    const echo = msg.src === undefined ? {} : { src: msg.src };
    const wanted = typeof msg.search === 'string' && (!msg.type || msg.type === 'contact') ? await find(service, msg.search) : [];
    for (const found of wanted) answer({ mt: 'SearchInfo', ...echo, ...found });
    answer({ mt: 'SearchResult', ...echo });
  });
}

/** @returns {Promise<object[]>} what the service found; nothing where it refuses the question or is not there */
async function find(service, search) {
  try {
    await ready(service);
    const { found = [] } = await service.request({ mt: 'Search', search });
    return found;
  } catch {
    return [];
  }
}

function ready(service) {
  if (service.state === 'ready') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not connected')), PATIENCE);
    service.addEventListener('ready', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
