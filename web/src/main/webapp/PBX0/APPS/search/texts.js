/** Texts of the search. */
const en = {
  'title': 'Find people',
  'field': 'Name, number or e-mail',
  'start.title': 'Who are you looking for?',
  'start.text': 'Type two letters of a name, or the first digits of a number.',
  'none.title': 'Nobody found',
  'none.text': 'Try another spelling, or fewer letters. You find only people who let you see them.',
  'failed.title': 'The search does not answer',
  'failed.text': 'It goes on by itself as soon as the connection is back.',
  'found.one': '{n} person found',
  'found.other': '{n} people found',
  'call': 'Call {name}',
  'chat': 'Chat with {name}',
};

const de = {
  'title': 'Personen finden',
  'field': 'Name, Nummer oder E-Mail',
  'start.title': 'Wen suchst du?',
  'start.text': 'Tipp zwei Buchstaben eines Namens oder die ersten Ziffern einer Nummer.',
  'none.title': 'Niemand gefunden',
  'none.text': 'Versuch eine andere Schreibweise oder weniger Buchstaben. Du findest nur, wer sich dir zeigt.',
  'failed.title': 'Die Suche antwortet nicht',
  'failed.text': 'Sie macht von selbst weiter, sobald die Verbindung wieder da ist.',
  'found.one': '{n} Person gefunden',
  'found.other': '{n} Personen gefunden',
  'call': '{name} anrufen',
  'chat': 'Mit {name} chatten',
};

export default { en, de };
