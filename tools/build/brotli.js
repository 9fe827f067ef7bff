import { brotliCompressSync, constants } from 'node:zlib';

/** The bytes of a file as a host sends it, compressed as far as Brotli goes. */
export function brotli(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}
