/** Starts the search over the users: provider of the search API, mostly unseen, and a page of its own for whoever opens it. */
import { startApp } from 'carillon/app-page.js';
import { provideSearch } from './provider.js';
import { Finder } from './finder.js';
import catalogues from './texts.js';
import './search-page.js';

startApp({
  name: 'search',
  catalogues,
  element: 'search-page',
  model: ({ service, apis, start }) => {
    provideSearch(service, apis);
    return new Finder(service, apis, start.args);
  },
});
