/**
 * The types of the listeners on what an expression gives, and on all that is in it; sorted, with one
 * entry for each listener.
 */
export async function listenersOn(page, expression) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression });
  const { listeners } = await client.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  await client.detach();
  return listeners.map(({ type }) => type).sort();
}
