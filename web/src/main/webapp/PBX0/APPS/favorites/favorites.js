/** Starts the favourites: people in lists of the user's own, with their presence. */
import { startApp } from 'carillon/app-page.js';
import { ContactFinder } from 'carillon/contact-finder.js';
import { Lists } from './lists.js';
import { PresenceWatch } from 'carillon/presence-watch.js';
import catalogues from './texts.js';
import './favorites-page.js';

startApp({
  name: 'favorites',
  catalogues,
  element: 'favorites-page',
  model: ({ service, apis }) => {
    const lists = new Lists(service, apis, new PresenceWatch(apis), new ContactFinder(apis));
    addEventListener('message', ({ source, data }) => {
      if (source !== window.parent || typeof data !== 'string') return;
      const { mt, sip, num, dn } = JSON.parse(data);
      if (mt === 'AddFavorite') lists.take(sip ? { sip, dn } : { num, dn });
    });
    return lists;
  },
});
