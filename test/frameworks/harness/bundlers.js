import { promisify } from 'node:util';

/** What each bundler is told, besides where from and where to. */
export const bundlers = {
  async webpack(entry, folder, filename) {
    const { default: webpack } = await import('webpack');
    await pack(webpack, entry, folder, filename);
  },

  async Rspack(entry, folder, filename) {
    const { rspack } = await import('@rspack/core');
    await pack(rspack, entry, folder, filename);
  },

  async Rollup(entry, folder, filename) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    await bundle.write({ file: `${folder}/${filename}`, format: 'iife' });
    await bundle.close();
  },

  async esbuild(entry, folder, filename) {
    const { build } = await import('esbuild');
    await build({
      entryPoints: [entry],
      outfile: `${folder}/${filename}`,
      bundle: true,
      minify: true,
      logLevel: 'error',
    });
  },
};

/** Rspack takes what webpack takes. */
async function pack(bundler, entry, path, filename) {
  const compiler = bundler({ mode: 'production', entry, output: { path, filename } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  const { errors } = stats.toJson({ all: false, errors: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
}
