const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** Collects the card's console messages during each test. Call this in a suite. */
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
