/**
 * What apps want the user to see: shown in the page, and by the system while the page is not looked at. A click opens the app at
 * the place the notice is about.
 */
export class AppNotices {
  constructor({ connection, toasts, open }) {
    connection.on('AppNotify', ({ link, title, text }) => this.#show(String(link ?? ''), String(title ?? ''), String(text ?? '')));
    this.toasts = toasts;
    this.open = open;
  }

  #show(link, title, text) {
    const open = link ? () => this.open(link) : null;
    this.toasts.show([title, text].filter(Boolean).join(' – '), open);
    if (document.hidden && 'Notification' in window && Notification.permission === 'granted') {
      const notification = new Notification(title, { body: text, tag: link });
      notification.onclick = () => {
        window.focus();
        notification.close();
        open?.();
      };
    }
  }
}
