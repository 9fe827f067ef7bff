import { suite } from 'node:test';
import { dist } from '../../support/host.js';
import { options } from '../../support/isolation.js';
import { expectNoDifference, setIsolationStage } from '../../support/isolation-tests.js';
import { missingLibraries as skip } from '../../support/page-libraries.js';
import { stylesheets } from '../../support/surroundings/stylesheets.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, inEachEngine } = await setIsolationStage();

inEachEngine('A card looks as on an empty page', (stage) => {
  expectNoDifference(stage, stylesheets, { skip, variants: ['compact', 'article', 'banner'] });

  suite('and without its script, too,', () => {
    const prerender = (variant) => renderCard({ ...options, variant, host: host.address });
    expectNoDifference(stage, stylesheets, { skip, prerender });
  });
});
