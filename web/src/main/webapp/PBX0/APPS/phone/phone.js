/** Starts the phone app: it drives one of the user's own telephones through RCC; the media are there, not here. */
import { startApp } from 'carillon/app-page.js';
import { Dialling } from 'carillon/calls/dialling.js';
import { Names } from 'carillon/calls/names.js';
import { providePhone } from 'carillon/calls/provider.js';
import { DeskPhone } from './desk-phone.js';
import { OwnDevices } from './own-devices.js';
import { RemoteControl } from './remote-control.js';
import catalogues from './texts.js';
import './phone-page.js';

startApp({
  name: 'phone',
  path: '/PBX0/APPS/websocket',
  catalogues,
  element: 'phone-page',
  model: ({ service, apis, start, texts }) => {
    const rcc = new RemoteControl(service);
    const own = new OwnDevices(rcc);
    const phone = new DeskPhone({ rcc, own, names: new Names(apis, () => phone.prefixes) });
    providePhone(apis, phone);
    const dialling = new Dialling({ service, apis, texts, phone, own, name: start.name, clientUrl: start.clientUrl });
    dialling.setArgs(start.args);
    return dialling;
  },
});
