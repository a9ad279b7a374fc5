/** Texts that all apps of the PBX need. */
import { presenceTexts } from './presence-texts.js';

const en = {
  ...presenceTexts.en,
  'language.name': 'English',
  'time.now': 'just now',
  'waiting': 'The connection is being restored. You can go on reading.',
  'refused': 'The service did not let you in.',
  'cancel': 'Cancel',
  'failure.offline': 'Nothing was changed: the connection is interrupted. Try again in a moment.',
  'failure.unknown': 'Nothing was changed. Try again, and ask your administrator if it stays so.',
  'show': 'Show password',
  'hide': 'Hide password',
  'strength.1': 'Easy to guess',
  'strength.2': 'Fair',
  'strength.3': 'Good',
  'strength.4': 'Very good',
  'alone.title': 'This app runs inside the client',
  'alone.text': 'It needs the client around it to log you in. Open the client and choose the app there.',
  'alone.link': 'Open the client',
};

const de = {
  ...presenceTexts.de,
  'language.name': 'Deutsch',
  'time.now': 'gerade eben',
  'waiting': 'Die Verbindung wird wiederhergestellt. Lesen kannst du weiterhin.',
  'refused': 'Der Dienst hat dich nicht hereingelassen.',
  'cancel': 'Abbrechen',
  'failure.offline': 'Nichts wurde geändert: Die Verbindung ist unterbrochen. Versuch es gleich noch einmal.',
  'failure.unknown': 'Nichts wurde geändert. Versuch es noch einmal und frag deine Administration, wenn es so bleibt.',
  'show': 'Passwort zeigen',
  'hide': 'Passwort verbergen',
  'strength.1': 'Leicht zu erraten',
  'strength.2': 'Mäßig',
  'strength.3': 'Gut',
  'strength.4': 'Sehr gut',
  'alone.title': 'Diese App läuft im Client',
  'alone.text': 'Sie braucht den Client um sich herum, der dich anmeldet. Öffne den Client und wähle die App dort.',
  'alone.link': 'Client öffnen',
};

export default { en, de };
