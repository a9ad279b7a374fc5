/** The API `com.innovaphone.chat`: other apps open a chat with somebody here (client-runtime.md section 8.7). */
const API = 'com.innovaphone.chat';

/**
 * @param {import('carillon/client-apis.js').ClientApis} apis
 * @param {import('./chat-model.js').ChatModel} model
 */
export function provideChat(apis, model) {
  apis.provide(API, {}, ({ mt, sip, dn }) => {
    if (mt !== 'StartChat' || typeof sip !== 'string' || !sip) return;
    model.start(sip, typeof dn === 'string' ? dn : '');
    apis.act('ShowApp');
  });
}
