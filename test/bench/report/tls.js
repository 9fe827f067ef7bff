import { median } from 'simple-statistics';
import { ratio } from '../statistics.js';
import { number, times } from './words.js';

/** What TLS costs on the slow line, as a table for the README. Undefined where it was not measured. */
export function costOfTls({ series }) {
  const find = (id) => series.find((each) => each.id === id)?.samples;
  const [secure, unsecured] = [find('paint-slow-line-cold'), find('paint-unsecured-cold')];
  if (!secure || !unsecured) return undefined;
  const rows = Object.keys(unsecured).map((name) => {
    const [before, after] = [unsecured, secure].map((samples) => median(samples[name]));
    const compared = [unsecured, secure].map((samples) =>
      times(ratio(samples[name], samples.handwritten)),
    );
    return `| ${[name, number(before), number(after), ...compared].join(' | ')} |`;
  });
  return [
    '| to painted text, slow 4G | without TLS (ms) | with TLS (ms) | × handwritten, without | × handwritten, with |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
