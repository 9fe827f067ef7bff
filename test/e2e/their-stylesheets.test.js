import { suite } from 'node:test';
import { dist } from './harness/host.js';
import { options } from './harness/isolation.js';
import { expectNoDifference, setIsolationStage } from './harness/isolation-tests.js';
import { missingStrangers as skip } from './harness/strangers.js';
import { stylesheets } from './harness/surroundings/stylesheets.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, inEachEngine } = await setIsolationStage();

inEachEngine('A card looks as on an empty page', (stage) => {
  expectNoDifference(stage, stylesheets, { skip, variants: ['compact', 'article', 'banner'] });

  suite('and without its script, too,', () => {
    const prerender = (variant) => renderCard({ ...options, variant, host: host.address });
    expectNoDifference(stage, stylesheets, { skip, prerender });
  });
});
