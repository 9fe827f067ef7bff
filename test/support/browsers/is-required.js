const { CI } = process.env;

/** Whether a missing program is a failure rather than a reason to skip. */
export const isRequired = Boolean(CI) && CI !== 'false';
