/**
 * Every color and measure that a page may change. A page sets `--kic-*`; the card reads the short
 * names below, which hold the defaults.
 */
export declare const tokens: string;
