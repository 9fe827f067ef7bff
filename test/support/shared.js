/**
 * Something that starts once for all test files of a process, such as a browser, and ends when the
 * last of them has given it back.
 */
export function shared(start, stop) {
  let users = 0;
  let started;
  return {
    acquire() {
      users += 1;
      started ??= start();
      return started;
    },
    async release() {
      users -= 1;
      if (users > 0) return;
      const ending = started;
      started = undefined;
      await stop(await ending);
    },
  };
}
