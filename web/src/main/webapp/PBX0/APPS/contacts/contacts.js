/** Starts the app of contacts: a page for people, and a provider of searches and of names of numbers for the other apps, mostly unseen. */
import { startApp } from 'carillon/app-page.js';
import { provideContacts } from './provider.js';
import { Searches } from './searches.js';
import { Book } from './book.js';
import catalogues from './texts.js';
import './contacts-page.js';

startApp({
  name: 'contacts',
  catalogues,
  element: 'contacts-page',
  model: ({ service, apis, start }) => {
    const searches = new Searches(service);
    provideContacts(service, searches, apis);
    return new Book(service, searches, apis, start.args);
  },
});
