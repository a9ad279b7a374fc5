/** Line icons, 24 × 24, coloured by the text around them. */
import { svg, html } from 'lit';

const PATHS = {
  home: svg`<path d="M4 11.2 12 4.5l8 6.7V19a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19z"/><path d="M9.5 20.5v-6h5v6"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 19.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5"/><path d="M15.5 4.9a3.5 3.5 0 0 1 0 6.2M18 14.5c1.9.8 3.1 2.5 3.5 5"/>`,
  more: svg`<circle cx="5" cy="12" r="1.4"/><circle cx="12" cy="12" r="1.4"/><circle cx="19" cy="12" r="1.4"/>`,
  calls: svg`<path d="M6.5 3.5 9.2 4l1.3 4-2 1.7a12 12 0 0 0 5.8 5.8l1.7-2 4 1.3.5 2.7a2.2 2.2 0 0 1-2.2 2.5A15.9 15.9 0 0 1 4 5.7a2.2 2.2 0 0 1 2.5-2.2z"/>`,
  chat: svg`<path d="M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  back: svg`<path d="m14.5 5-7 7 7 7"/>`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  window: svg`<path d="M14 4h6v6M20 4l-8.5 8.5"/><path d="M18 14v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6H10"/>`,
  pin: svg`<path d="M9 4h6l-.8 6 3.3 3.5H6.5L9.8 10z"/><path d="M12 13.5V20"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  down: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  eyeOff: svg`<path d="M10 5.7a8.5 8.5 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.4M6.3 7.2A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.6-1.3M4 4l16 16"/>`,
  alert: svg`<path d="M12 4 2.8 19.5h18.4z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  shield: svg`<path d="M12 3.5 19 6v5.5c0 4.3-2.9 7.5-7 9-4.1-1.5-7-4.7-7-9V6z"/><path d="m9 12 2.2 2.2L15 10.3"/>`,
  mail: svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7 8 6 8-6"/>`,
  computer: svg`<rect x="3.5" y="5" width="17" height="11" rx="1.5"/><path d="M9 20h6M12 16v4"/>`,
  phone: svg`<rect x="7" y="3" width="10" height="18" rx="2"/><path d="M11 18h2"/>`,
  app: svg`<path d="m8 8-4 4 4 4M16 8l4 4-4 4M13.5 5.5l-3 13"/>`,
  sliders: svg`<path d="M4 7.5h9M18.5 7.5H20M4 16.5h1.5M11 16.5h9"/><circle cx="15.8" cy="7.5" r="2.5"/><circle cx="8.2" cy="16.5" r="2.5"/>`,
  logout: svg`<path d="M14 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H14M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5"/>`,
  user: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>`,
  grid: svg`<rect x="4" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="4" y="13.5" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="13.5" width="6.5" height="6.5" rx="1.5"/>`,
  arrange: svg`<path d="M12 3.5v17M3.5 12h17M9.5 6 12 3.5 14.5 6M9.5 18l2.5 2.5 2.5-2.5M6 9.5 3.5 12 6 14.5M18 9.5l2.5 2.5-2.5 2.5"/>`,
  side: svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M14.5 4.5v15"/>`,
  dock: svg`<rect x="3.5" y="5" width="17" height="14" rx="2"/><path d="M15.5 9.5l-6 6M9 11v5h5"/>`,
  external: svg`<path d="M7 17 17 7M9 7h8v8"/>`,
};

/** @param {keyof PATHS} name */
export const icon = (name) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;

/** The two bells of Carillon, as mark in the rail and on the pages before the log-in. */
export const logo = () => html`<svg class="filled" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M3 3h18a.9.9 0 0 1 0 1.8H3A.9.9 0 0 1 3 3zM8 6.3C4.7 6.3 4.7 9.21 4.7 11.5C4.7 14.2 3 15.04 3 16.7H13C13 15.04 11.3 14.2 11.3 11.5C11.3 9.21 11.3 6.3 8 6.3zM17.4 6.3C15.09 6.3 15.09 8.34 15.09 9.95C15.09 11.85 13.9 12.43 13.9 13.6H20.9C20.9 12.43 19.71 11.85 19.71 9.95C19.71 8.34 19.71 6.3 17.4 6.3z"/><circle cx="8" cy="19.3" r="1.7"/><circle cx="17.4" cy="15.7" r="1.2"/>`}
</svg>`;
