import { after } from 'node:test';
import { openBuilder } from '../support/builder.js';
import { setStage } from '../support/stage.js';
import { startBlog } from './blog.js';
import { startDatabase } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

/** A blog, a host with the card's files, a browser, and what the builder says to paste. */
export async function setBlog(choices) {
  const started = [];
  const close = async () => {
    // The last that was started ends first: both servers work in the folder.
    for (const each of started.splice(0).reverse()) await each.close();
  };
  const keep = (each) => {
    started.push(each);
    return each;
  };
  after(close);

  try {
    const { host, browser } = await setStage();
    keep(browser);
    const builder = await openBuilder(browser);
    const snippets = await builder.snippets({ ...choices, host: host.address });
    const folder = keep(await temporaryFolder());
    const database = keep(await startDatabase(folder.path));
    const blog = keep(await startBlog({ folder: folder.path, database, host }));
    return { host, browser, snippets, blog };
  } catch (error) {
    // Where a file fails before its tests, Node 20 calls neither `after` nor `exit`.
    await close();
    throw error;
  }
}
