const digits = (value) => (Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

/** About three digits: more would say more than was measured. */
export const number = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: digits(value) });

export const whole = (value) => Math.round(value).toLocaleString('en');

export const times = ({ value, low, high }) =>
  `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

export const withUnit = (value, unit) => [number(value), unit].filter(Boolean).join(' ');
