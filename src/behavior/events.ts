/** The reader's action on the provider's call to action. */
export const actions = ['call', 'visit', 'directions'] as const;
export type Action = (typeof actions)[number];

// MooTools puts a class of its own in the place of Event; Node has no other one.
const Base: new (type: string, init: EventInit) => Event =
  typeof UIEvent === 'undefined' ? Event : UIEvent;

const everywhere = { bubbles: true, composed: true };

/** Fired when a reader follows the provider's phone number, treatment page or directions. */
export class KicActionEvent extends Base {
  readonly action: Action;

  constructor(action: Action) {
    super('kic-action', everywhere);
    this.action = action;
  }
}

/** Fired when a reader opens or closes a section. */
export class KicToggleEvent extends Base {
  /** Id of the section. */
  readonly section: string;
  /** Whether the section stands open now. */
  readonly open: boolean;

  constructor(section: string, open: boolean) {
    super('kic-toggle', everywhere);
    this.section = section;
    this.open = open;
  }
}

/** Fired when a contact request was sent, or could not be. It says nothing of what was in it. */
export class KicContactEvent extends Base {
  readonly state: 'sent' | 'failed';

  constructor(state: 'sent' | 'failed') {
    super('kic-contact', everywhere);
    this.state = state;
  }
}

/** Fired when the card refuses an `article` or a `provider`, or cannot show itself. */
export class KicErrorEvent extends Base {
  /** The mistake, and its place. */
  readonly error: Error;

  constructor(error: Error) {
    super('kic-error', everywhere);
    this.error = error;
  }
}
