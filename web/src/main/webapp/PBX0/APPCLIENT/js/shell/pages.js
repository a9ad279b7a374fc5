/** The pages of the client and the texts that name them. */
export const PAGES = {
  home: 'home.title',
  people: 'people.title',
  more: 'nav.more',
  sessions: 'sessions.title',
  settings: 'settings.title',
};
