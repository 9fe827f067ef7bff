/** On paper: everything open, black on white, and addresses written out. Comes last. */
export declare const print: string;
