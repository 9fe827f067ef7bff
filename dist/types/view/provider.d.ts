import { type Html } from './html.js';
import { type Model } from './model.js';
/** The provider's call to action: an advertisement, labelled as one and apart from the article. */
export declare function providerMessage(model: Model): Html;
/** Says that what follows is the provider's own message. */
export declare function advertisement(model: Model): Html;
