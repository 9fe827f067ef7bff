// Nothing to set: Svelte compiles TypeScript by itself.
export default {};
