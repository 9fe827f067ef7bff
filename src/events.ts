/** What a reader did with the provider's call to action. */
export type Action = 'call' | 'visit' | 'directions';

const everywhere = { bubbles: true, composed: true };

/** Fired when a reader follows the provider's phone number, treatment page or directions. */
export class KicActionEvent extends Event {
  readonly action: Action;

  constructor(action: Action) {
    super('kic-action', everywhere);
    this.action = action;
  }
}

/** Fired when a reader opens or closes a section. */
export class KicToggleEvent extends Event {
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

/** Fired when the card refuses an `article` or a `provider`, or cannot show itself. */
export class KicErrorEvent extends Event {
  /** What was wrong, and where. */
  readonly error: Error;

  constructor(error: Error) {
    super('kic-error', everywhere);
    this.error = error;
  }
}
