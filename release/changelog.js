/** A change is told to people who use the card: its summary, and not the hash of its commit. */
export const getReleaseLine = async (/** @type {{ summary: string }} */ { summary }) =>
  `- ${summary.trim().replaceAll('\n', '\n  ')}`;

/** Nobody is told of the versions of what the card is built with. */
export const getDependencyReleaseLine = async () => '';

export default { getReleaseLine, getDependencyReleaseLine };
