/** Starts the profile app. */
import { startApp } from 'carillon/app-page.js';
import catalogues from './texts.js';
import { Profile } from './profile-model.js';
import './profile-page.js';

startApp({ name: 'profile', catalogues, element: 'profile-page', model: ({ service, apis }) => new Profile(service, apis) });
