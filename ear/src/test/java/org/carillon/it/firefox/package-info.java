/** Firefox as the second browser: it is driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself over a web socket. */
package org.carillon.it.firefox;
