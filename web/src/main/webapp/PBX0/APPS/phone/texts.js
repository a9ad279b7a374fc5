/** Texts of the phone app. */
import calls from 'carillon/calls/texts.js';

const en = {
  ...calls.en,
  'device': 'Telephone',
  'device.off': '{name} (not registered)',
  'registration.registered': 'Ready',
  'registration.waiting': 'Connecting …',
  'registration.refused': 'Not registered',
  'none.there': 'You have no telephone yet. Your administrator can add one to your account.',
  'none.registered': 'None of your telephones is registered. Switch one on, or log it in, and it can be used here at once.',
  'none.chosen': '{name} is not registered. Switch it on, or choose another telephone above.',
  'none.allowed': 'This app may not control telephones. Ask your administrator.',
  'failed.answer': 'The telephone does not answer by itself. Pick it up there.',
  'failed.control': 'The telephone did not do that.',
  'cause.device': 'Your telephone did not take the call on.',
};

const de = {
  ...calls.de,
  'device': 'Telefon',
  'device.off': '{name} (nicht angemeldet)',
  'registration.registered': 'Bereit',
  'registration.waiting': 'Verbindet …',
  'registration.refused': 'Nicht angemeldet',
  'none.there': 'Du hast noch kein Telefon. Deine Administration kann dir eines einrichten.',
  'none.registered': 'Keines deiner Telefone ist angemeldet. Schalt eines ein oder melde es an, dann lässt es sich hier sofort benutzen.',
  'none.chosen': '{name} ist nicht angemeldet. Schalt es ein oder wähl oben ein anderes Telefon.',
  'none.allowed': 'Diese App darf keine Telefone steuern. Frag deine Administration.',
  'failed.answer': 'Das Telefon nimmt nicht von selbst ab. Heb dort ab.',
  'failed.control': 'Das Telefon hat das nicht getan.',
  'cause.device': 'Dein Telefon hat den Anruf nicht übernommen.',
};

export default { en, de };
