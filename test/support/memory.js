/** What a page in Chromium keeps alive, over DevTools. */
export async function openMemory(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.enable');

  const evaluate = (expression) => devtools.send('Runtime.evaluate', { expression });

  return {
    /** How many documents, nodes and listeners there are. */
    async domCounters() {
      // Several times: objects that a finalizer releases are collected the next time.
      for (let run = 0; run < 3; run += 1) await devtools.send('HeapProfiler.collectGarbage');
      return devtools.send('Memory.getDOMCounters');
    },
    /** How many objects of a class there are; all of them for `Object`. */
    async count(name) {
      const { result } = await evaluate(`${name}.prototype`);
      const { objects } = await devtools.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId,
      });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
      });
      for (const { objectId } of [objects, result]) {
        await devtools.send('Runtime.releaseObject', { objectId });
      }
      return count.value;
    },
    /** The listeners of an object, by what they listen to. */
    async listenersOf(expression) {
      const { result } = await evaluate(expression);
      const { objectId } = result;
      const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId });
      await devtools.send('Runtime.releaseObject', { objectId });
      return listeners.map(({ type }) => type).sort();
    },
  };
}
