import { expectNoDifference, setIsolationStage } from '../../support/isolation-tests.js';
import { boxes } from '../../support/surroundings/boxes.js';

const { inEachEngine } = await setIsolationStage();

inEachEngine('A card looks as in a block of the same width on an empty page', (stage) => {
  expectNoDifference(stage, boxes);
});
