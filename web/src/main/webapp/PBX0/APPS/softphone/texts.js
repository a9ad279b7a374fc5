/** Texts of the softphone. */
import calls from 'carillon/calls/texts.js';

const en = {
  ...calls.en,
  'title': 'Softphone',
  'registration.registered': 'Ready',
  'registration.waiting': 'Connecting …',
  'registration.refused': 'Not registered',
  'registration.again': 'Use here',
  'refused.replaced': 'This phone is in use in another window.',
  'refused.unknown-hw': 'This phone is not yours any more.',
  'refused.not-allowed': 'This phone may not register.',
  'refused.busy': 'This phone is registered elsewhere.',
  'problem.denied': 'Nobody can hear you: the browser does not let this page use the microphone. Allow it beside the address of the page.',
  'problem.missing': 'Nobody can hear you: there is no microphone.',
  'problem.camera.denied': 'Nobody can see you: the browser does not let this page use the camera. Allow it beside the address of the page.',
  'problem.camera.missing': 'Nobody can see you: there is no camera.',
  'problem.camera.impossible': 'Video needs a page that is loaded over https.',
  'problem.impossible': 'Calls need a page that is loaded over https.',
  'device.microphone': 'Microphone',
  'device.speaker': 'Speaker',
  'device.camera': 'Camera',
  'device.default': 'As the computer has it',
  'device.unnamed': 'Device {number}',
  'test': 'Test tone',
};

const de = {
  ...calls.de,
  'title': 'Softphone',
  'registration.registered': 'Bereit',
  'registration.waiting': 'Verbindet …',
  'registration.refused': 'Nicht angemeldet',
  'registration.again': 'Hier benutzen',
  'refused.replaced': 'Dieses Telefon wird in einem anderen Fenster benutzt.',
  'refused.unknown-hw': 'Dieses Telefon gehört dir nicht mehr.',
  'refused.not-allowed': 'Dieses Telefon darf sich nicht anmelden.',
  'refused.busy': 'Dieses Telefon ist woanders angemeldet.',
  'problem.denied': 'Niemand kann dich hören: Der Browser lässt diese Seite nicht an das Mikrofon. Erlaub es neben der Adresse der Seite.',
  'problem.missing': 'Niemand kann dich hören: Es gibt kein Mikrofon.',
  'problem.camera.denied': 'Niemand kann dich sehen: Der Browser lässt diese Seite nicht an die Kamera. Erlaub es neben der Adresse der Seite.',
  'problem.camera.missing': 'Niemand kann dich sehen: Es gibt keine Kamera.',
  'problem.camera.impossible': 'Für Video muss die Seite über https geladen sein.',
  'problem.impossible': 'Zum Telefonieren muss die Seite über https geladen sein.',
  'device.microphone': 'Mikrofon',
  'device.speaker': 'Lautsprecher',
  'device.camera': 'Kamera',
  'device.default': 'Wie am Rechner eingestellt',
  'device.unnamed': 'Gerät {number}',
  'test': 'Testton',
};

export default { en, de };
