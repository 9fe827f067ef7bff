import { Html } from './html.js';
import { type Model } from './model.js';
/** The form for a call back. It also works as it stands, without a script. */
export declare function contactForm(model: Model): Html | false;
