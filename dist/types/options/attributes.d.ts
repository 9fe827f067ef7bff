import { type OptionValues } from './options.js';
/** The attribute of an option: `heading-level` for `headingLevel`. */
export declare function attributeOf(name: string): string;
export declare const attributeNames: readonly string[];
/** The attributes that ask for these values. Those that would only say the default are left out. */
export declare function attributesFor(values: OptionValues): [name: string, value: string][];
