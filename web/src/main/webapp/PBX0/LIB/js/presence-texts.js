/** What the states of a presence are called, the same in the client and in every app. */
export const presenceTexts = {
  en: {
    'presence.available': 'Available',
    'presence.away': 'Away',
    'presence.lunch': 'At lunch',
    'presence.vacation': 'On vacation',
    'presence.busy': 'Busy',
    'presence.dnd': 'Do not disturb',
    'presence.phone': 'On the phone',
    'presence.offline': 'Offline',
  },
  de: {
    'presence.available': 'Verfügbar',
    'presence.away': 'Abwesend',
    'presence.lunch': 'Mittagspause',
    'presence.vacation': 'Im Urlaub',
    'presence.busy': 'Beschäftigt',
    'presence.dnd': 'Nicht stören',
    'presence.phone': 'Am Telefon',
    'presence.offline': 'Offline',
  },
};
