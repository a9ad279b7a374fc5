/** Starts the softphone of one device: it registers at the PBX for its user and calls over the browser's own media. */
import { startApp } from 'carillon/app-page.js';
import { Names } from 'carillon/calls/names.js';
import { providePhone } from 'carillon/calls/provider.js';
import { Registration } from 'carillon/signal/registration.js';
import { Devices } from './devices.js';
import { Phone } from './phone.js';
import { Ringer } from './ringer.js';
import { Softphone } from './softphone-model.js';
import catalogues from './texts.js';
import './softphone-page.js';

/** A device app is called so by the client (myapps.md section 10.2). */
const DEVICE = /^dev:/;

startApp({
  name: 'softphone',
  path: '/PBX0/APPS/websocket',
  catalogues,
  element: 'softphone-page',
  model: ({ service, apis, start, texts }) => {
    const devices = new Devices();
    const ringer = new Ringer(devices);
    const registration = new Registration(service, start.name.replace(DEVICE, ''));
    const phone = new Phone({ registration, devices, ringer, names: new Names(apis, () => registration.prefixes), user: () => service.user });
    providePhone(apis, phone);
    const softphone = new Softphone({ service, apis, texts, phone, devices, ringer, name: start.name, clientUrl: start.clientUrl });
    softphone.setArgs(start.args);
    return softphone;
  },
});
