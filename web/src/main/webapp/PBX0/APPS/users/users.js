/** Starts the app in which administrators look after users. */
import { startApp } from 'carillon/app-page.js';
import { Accounts } from './accounts.js';
import catalogues from './texts.js';
import './users-page.js';

startApp({ name: 'users', catalogues, element: 'users-page', model: ({ service }) => new Accounts(service) });
