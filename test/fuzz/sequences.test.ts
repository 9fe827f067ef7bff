import { holds } from './helpers/holds.js';
import { expectWell } from './helpers/invariants.js';
import {
  arrivals,
  asks,
  asksOddly,
  getsForm,
  moves,
  reads,
  replaces,
  sequencesOf,
  surroundings,
  writes,
} from './helpers/sequences.js';

describe('a card stands', () => {
  holds(
    'whatever a page asks of it and a reader does with it',
    0.25,
    sequencesOf([4, asks], [1, asksOddly], [4, reads], [1, writes], [1, surroundings]),
    expectWell,
  );

  holds(
    'wherever it is taken, copied and put',
    0.25,
    sequencesOf([6, moves], [2, arrivals], [2, asks], [3, reads], [1, writes], [1, surroundings]),
    expectWell,
  );

  holds(
    'whatever its words are replaced with',
    0.25,
    sequencesOf([6, replaces], [1, arrivals], [2, asks], [1, reads], [1, surroundings]),
    expectWell,
  );

  holds(
    'whatever is typed into its form, and comes back for that',
    0.1,
    sequencesOf([2, getsForm], [8, writes], [2, asks], [1, moves], [1, surroundings]),
    expectWell,
  );

  holds(
    'whatever comes together',
    0.15,
    sequencesOf(
      ...[asksOddly, arrivals, writes].map((kind) => [1, kind] as const),
      ...[asks, replaces, moves, reads, surroundings].map((kind) => [2, kind] as const),
    ),
    expectWell,
  );
});
