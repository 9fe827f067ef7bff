/** What a reader did with the provider's call to action. */
export declare const actions: readonly ["call", "visit", "directions"];
export type Action = (typeof actions)[number];
declare const Base: new (type: string, init: EventInit) => Event;
/** Fired when a reader follows the provider's phone number, treatment page or directions. */
export declare class KicActionEvent extends Base {
    readonly action: Action;
    constructor(action: Action);
}
/** Fired when a reader opens or closes a section. */
export declare class KicToggleEvent extends Base {
    /** Id of the section. */
    readonly section: string;
    /** Whether the section stands open now. */
    readonly open: boolean;
    constructor(section: string, open: boolean);
}
/** Fired when a contact request was sent, or could not be. It says nothing of what was in it. */
export declare class KicContactEvent extends Base {
    readonly state: 'sent' | 'failed';
    constructor(state: 'sent' | 'failed');
}
/** Fired when the card refuses an `article` or a `provider`, or cannot show itself. */
export declare class KicErrorEvent extends Base {
    /** What was wrong, and where. */
    readonly error: Error;
    constructor(error: Error);
}
export {};
