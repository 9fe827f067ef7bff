const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** What the card says to the console during a test, line by line. Call this in a suite. */
export function listenToConsole(): readonly string[] {
  const said: string[] = [];
  const original = { ...console };

  beforeEach(() => {
    said.length = 0;
    for (const level of levels) {
      console[level] = (...words: unknown[]) => {
        said.push(`${level}: ${words.map(String).join(' ')}`);
      };
    }
  });

  afterEach(() => {
    Object.assign(console, original);
  });

  return said;
}
