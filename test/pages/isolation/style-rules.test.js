import { expectNoDifference, setIsolationStage } from '../../support/isolation-tests.js';
import { documents, media } from '../../support/surroundings/documents.js';
import { names } from '../../support/surroundings/names.js';
import { rules } from '../../support/surroundings/rules.js';

const { inEachEngine } = await setIsolationStage();

inEachEngine('A card looks as on an empty page', (stage) => {
  for (const surroundings of [rules, names, documents, media]) {
    expectNoDifference(stage, surroundings);
  }
});
