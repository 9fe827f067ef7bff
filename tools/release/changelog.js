export default {
  /** A change is told to people who use the card: its summary, and not the hash of its commit. */
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,

  /** Nobody is told of the versions of what the card is built with. */
  getDependencyReleaseLine: async () => '',
};
