import { median } from 'simple-statistics';
import { limit } from '../contestants/index.js';
import { ratio } from '../statistics.js';
import { number, times, whole, withUnit } from './words.js';

/** With more than this part of its rounds beside other programs, a series is not to be trusted. */
const doubtful = 1 / 3;

/** What was measured, by its id. Undefined where a quick try left it out. */
function reader({ series }) {
  const find = (id) => series.find((each) => each.id === id);
  const samplesOf = (id, name) => find(id)?.samples[name];
  return {
    samplesOf,
    median: (id, name) => samplesOf(id, name) && median(samplesOf(id, name)),
    ratio(id, one, other = limit) {
      const [some, others] = [samplesOf(id, one), samplesOf(id, other)];
      return some && others && ratio(some, others);
    },
    isTrusted(id) {
      const { busy, samples } = find(id);
      const [{ length }] = Object.values(samples);
      return busy.length <= length * doubtful;
    },
  };
}

/** A bar for a number: `show` says how to write it. */
const atMost = (measure, most, value, show, bar = show(most)) =>
  value !== undefined && {
    measure,
    bar: `at most ${bar}`,
    measured: show(value),
    isMet: value <= most,
    isTrusted: true,
  };

const milliseconds = (value) => withUnit(value, 'ms');

function forBytes({ bytes }) {
  const names = { en: 'English', es: 'Spanish', pt: 'Portuguese' };
  const show = (value) => `${whole(value)} bytes`;
  return Object.entries(bytes?.languages ?? {}).map(([lang, { brotli }]) =>
    atMost(
      `Script-tag file in ${names[lang]}, Brotli`,
      17_408,
      brotli,
      show,
      `${show(17_408)}; a warning above ${show(16_384)}`,
    ),
  );
}

/** Bars for how many times slower something may be than somebody else. */
function forRatios(read) {
  const rows = [
    ['Script to painted text, slow 4G with TLS', 'paint-slow-line-cold', 'script', 1.05],
    ['Prerendered to painted text, slow 4G with TLS', 'paint-slow-line-cold', 'prerendered', 0.65],
    ['The same', 'paint-slow-line-cold', 'prerendered', 1.05, 'plain', 'plain HTML'],
    ['Evaluation, style and layout, full speed', 'realm-1', 'script', 0.85],
    ['Evaluation, style and layout, CPU 4 × slower', 'realm-4', 'script', 0.85],
    ['1,000 cards, time', 'many-1000', 'script', 0.2],
  ];
  return rows.map(([measure, id, one, most, other = limit, than = 'written by hand']) => {
    const compared = read.ratio(id, one, other);
    return (
      compared && {
        measure,
        bar: `at most ${most} × ${than}`,
        measured: times(compared),
        isMet: compared.value <= most,
        isTrusted: read.isTrusted(id),
      }
    );
  });
}

/** Each interaction has to be answered in time, so the slowest of all rounds counts. */
function forInteractions(read) {
  const names = {
    disclosure: 'Opening a disclosure',
    typing: 'Typing in the form',
    lang: 'Switching `lang`',
    theme: 'Switching `theme`',
  };
  return Object.entries(names).map(([thing, name]) => {
    const id = `interaction-${thing}`;
    const samples = read.samplesOf(id, 'script');
    if (!samples) return undefined;
    const worst = Math.max(...samples);
    return {
      measure: `${name}, CPU 4 × slower, to the next paint`,
      bar: 'at most 100 ms, each time',
      measured: `median ${milliseconds(median(samples))}, worst ${milliseconds(worst)}`,
      isMet: worst <= 100,
      isTrusted: read.isTrusted(id),
    };
  });
}

function forShift({ shift }) {
  if (!shift) return [];
  const worst = (name) => Math.max(...Object.values(shift[name]));
  return ['script', 'prerendered', 'iframe'].map((name) =>
    atMost(`Layout shift, ${name}, 320 to 1920 px`, 0, worst(name), (value) => value.toFixed(3)),
  );
}

function forServer(read) {
  return ['@lit-labs/ssr', 'react-dom/server'].map((other) => {
    const compared = read.ratio('server-speed', 'renderCard', other);
    return (
      compared && {
        measure: `\`renderCard\`, cards a second, compared with ${other}`,
        bar: 'at least 10 × as many',
        measured: `${number(compared.value)} ×`,
        isMet: compared.value >= 10,
        isTrusted: read.isTrusted('server-speed'),
      }
    );
  });
}

function forTask(read) {
  const longest = read.median('trace-longest', 'script');
  const bar = atMost('Longest task of the card, CPU 4 × slower', 50, longest, milliseconds);
  return bar && { ...bar, isTrusted: read.isTrusted('trace-longest') };
}

function forHeap(read) {
  const memory = read.median('memory-1000', 'script');
  return atMost('1,000 cards, heap per card', 2.5, memory, (value) => withUnit(value, 'KB'));
}

/** What the project wants to hold, and whether it does. */
export function bars(results) {
  const read = reader(results);
  return [
    ...forBytes(results),
    ...forRatios(read),
    forTask(read),
    ...forInteractions(read),
    ...forShift(results),
    forHeap(read),
    ...forServer(read),
  ].filter(Boolean);
}
