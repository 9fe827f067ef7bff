// Nothing to set: the server of the test needs no adapter.
export default {};
