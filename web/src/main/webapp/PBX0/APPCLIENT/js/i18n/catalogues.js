/** All languages of the client. Another one is one more file like en.js and one more line here. */
import de from './de.js';
import en from './en.js';

export default { en, de };
