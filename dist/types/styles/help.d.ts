/** What a reader can do: the emergency notice, the help lines, the provider's message, buttons. */
export declare const help: string;
