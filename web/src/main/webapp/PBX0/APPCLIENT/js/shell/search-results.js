/** What the search field finds: apps, the user's people, what the apps know, and what may be done with the text itself. */
import { People } from '../state/people.js';
import { appText } from './app-text.js';
import { icon } from './icons.js';
import { appIcon, avatar } from './parts.js';

const MOST_APPS = 4;
const MOST_PEOPLE = 4;
const MOST_FOUND = 12;

/**
 * @typedef {{symbol: *, words: string, detail?: string, run: () => void, more?: {name: string, label: string, act: () => void}[]}} Result
 * `more`: further things to do with it
 */

/**
 * @param {import('../client.js').Client} client
 * @param {string} typed
 * @param {() => void} showPeople
 * @returns {Result[]}
 */
export function searchResults(client, typed, showPeople) {
  const text = typed.trim();
  if (!text) return [];
  const people = ownPeople(client, text, showPeople);
  const known = new Set(people.map(({ sip }) => sip).filter(Boolean));
  const found = client.contactSearch.results.filter(({ sip }) => !known.has(sip)).slice(0, MOST_FOUND);
  return [
    ...ownApps(client, text),
    ...people,
    ...found.map((one) => foundPerson(client, one, showPeople)),
    ...withText(client, text, showPeople),
  ];
}

function ownApps(client, text) {
  return client.appSearch.find(text).slice(0, MOST_APPS).map((app) => ({
    symbol: appIcon(app, client.clientUrl), words: app.title, detail: appText(app, client.t), run: () => client.open(app.name),
  }));
}

function ownPeople(client, text, showPeople) {
  const { people, avatars, sideApp } = client;
  if (sideApp.app) return [];
  const fits = (word) => word.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  return people.list
    .map((address) => people.describe(address))
    .filter(({ name, detail }) => fits(name) || fits(detail))
    .slice(0, MOST_PEOPLE)
    .map(({ name, detail, summary, address: { sip, num } }) => ({
      symbol: avatar(name, summary?.state ?? 'offline', avatars.url(sip, name)),
      words: name, detail, sip, run: showPeople, more: contactButtons(client, { sip, num, name }),
    }));
}

function foundPerson(client, { name, detail, link, photo, sip, num }, showPeople) {
  const run = link ? () => client.open(link) : () => addPerson(client, sip ? { sip, dn: name } : { num, dn: name }, showPeople);
  return {
    symbol: avatar(name, undefined, photo || client.avatars.url(sip, name)),
    words: name, detail, run, more: contactButtons(client, { sip, num, name }),
  };
}

/** A number may be called, a name or number be watched. */
function withText(client, text, showPeople) {
  const { t, people, contactActions, sideApp } = client;
  const address = People.address(text);
  const actions = [];
  if (address.num && contactActions.canCall) {
    actions.push({ symbol: icon('calls'), words: t('search.call', { text }), run: () => contactActions.call(address) });
  }
  if (sideApp.app || !people.has(address)) {
    actions.push({ symbol: icon('plus'), words: t('search.add', { text }), run: () => addPerson(client, address, showPeople) });
  }
  return actions;
}

/** @param {import('../client.js').Client} client @param {{sip?: string, num?: string, name: string}} who */
export function contactButtons({ t, contactActions }, { sip, num, name }) {
  const buttons = [];
  if ((sip || num) && contactActions.canCall) {
    buttons.push({ name: 'calls', label: t('contact.call', { name }), act: () => contactActions.call({ sip, num }) });
  }
  if (sip && contactActions.canChat) {
    buttons.push({ name: 'chat', label: t('contact.chat', { name }), act: () => contactActions.chat(sip, name) });
  }
  return buttons;
}

function addPerson({ people, sideApp }, { dn = '', ...address }, showPeople) {
  if (sideApp.app) return sideApp.add({ ...address, dn });
  if (address.sip || address.num) people.add(address);
  showPeople();
}
