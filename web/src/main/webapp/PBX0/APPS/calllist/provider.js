/** The API `com.innovaphone.calllist` (client-runtime.md section 8.6, records.md section 3). */
const API = 'com.innovaphone.calllist';
const USUAL = 20;
const MOST = 100;
const MOST_CONSUMERS = 50;

/**
 * @param {import('carillon/app-websocket.js').AppWebsocket} service
 * @param {import('carillon/client-apis.js').ClientApis} apis
 * @param {import('./calls.js').Calls} calls tells of new calls and of a cleared list
 */
export function provideCalls(service, apis, calls) {
  /** @type {Map<string, {answer: (msg: object) => void, count: number}>} the last subscription of each consumer counts */
  const consumers = new Map();
  const all = (msg) => consumers.forEach(({ answer }) => answer(msg));
  const newest = async (consumer) => {
    const { answer, count } = consumers.get(consumer);
    if (service.state !== 'ready') return;
    try {
      const { entries } = await service.request({ mt: 'GetCalls', count });
      if (entries) answer({ mt: 'Update', entries });
    } catch { /* asked again with the next connection */ }
  };
  apis.provide(API, {}, ({ mt, count, src }, answer, consumer) => {
    if (mt !== 'Subscribe' || (!consumers.has(consumer) && consumers.size >= MOST_CONSUMERS)) return;
    const wanted = Math.min(MOST, Math.max(1, Number.isInteger(count) ? count : USUAL));
    consumers.set(consumer, { count: wanted, answer: (msg) => answer({ ...msg, ...(src === undefined ? {} : { src }) }) });
    newest(consumer);
  });
  service.addEventListener('ready', () => [...consumers.keys()].forEach(newest));
  calls.addEventListener('call', ({ detail }) => all({ mt: 'Update', entries: [detail] }));
  calls.addEventListener('cleared', () => all({ mt: 'Clear' }));
}
