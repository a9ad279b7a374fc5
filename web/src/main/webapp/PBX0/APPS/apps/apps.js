/** Starts the app in which users choose and arrange their apps. */
import { startApp } from 'carillon/app-page.js';
import { Choice } from './choice.js';
import catalogues from './texts.js';
import './apps-page.js';

startApp({ name: 'apps', catalogues, element: 'apps-page', model: ({ service, apis }) => new Choice(service, apis) });
