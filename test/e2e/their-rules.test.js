import { expectNoDifference, setIsolationStage } from './harness/isolation-tests.js';
import { documents, media } from './harness/surroundings/documents.js';
import { names } from './harness/surroundings/names.js';
import { rules } from './harness/surroundings/rules.js';

const { inEachEngine } = await setIsolationStage();

inEachEngine('A card looks as on an empty page', (stage) => {
  for (const surroundings of [rules, names, documents, media]) {
    expectNoDifference(stage, surroundings);
  }
});
