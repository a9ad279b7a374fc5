/* The start page of the web service: greets the user whom the session of the cookie belongs to. */
fetch('login?mt=WhoAmI', { credentials: 'include' })
  .then((response) => response.json())
  .then(({ dn }) => (document.getElementById('greeting').textContent = `Hello ${dn}`));
