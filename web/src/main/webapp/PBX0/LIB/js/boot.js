/*
 * Runs before the first paint, therefore no module: puts the colour scheme on the root element, so that a dark client does not
 * flash white. Apps get theirs as a parameter, the client keeps the choice of the user.
 */
(function () {
  var scheme = new URLSearchParams(location.search).get('scheme');
  try {
    scheme = scheme || JSON.parse(localStorage.getItem('carillon:prefs') || '{}').scheme;
  } catch (e) { /* no storage: the system decides */ }
  if (scheme !== 'dark' && scheme !== 'light') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.scheme = scheme;
})();
