/** Starts the client in the page. */
import { Client } from './client.js';
import './shell/client-root.js';

const client = new Client(location);
const root = document.createElement('carillon-client');
root.client = client;
document.body.append(root);
client.start();
