import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
/** Below this a compressed file is no faster to send. */
const LEAST_BYTES = 1000;

const packings = [
  { ending: '.br', pack: promisify(brotliCompress) },
  { ending: '.gz', pack: promisify(gzip) },
] as const;

/** Puts packed copies beside the texts of the build, for hosts that send them as they are, and prints what was made. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'groundwork:compressed',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    // After every other plugin has written its files.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const texts = names.filter((name) => TEXTS.has(extname(name)));
        const sizes = await Promise.all(texts.map((name) => packFile(join(folder, name))));
        const [plain, packed] = [0, 1].map((index) =>
          sizes.reduce((sum, size) => sum + (size[index] ?? 0), 0),
        );
        console.log(
          `\nBuilt ${names.length} files into ${folder}: ${inKilobytes(plain)} of text, ${inKilobytes(packed)} as brotli`,
        );
      },
    },
  };
}

/** Bytes before and after. */
async function packFile(path: string): Promise<readonly [plain: number, packed: number]> {
  const content = readFileSync(path);
  if (content.length < LEAST_BYTES) return [content.length, content.length];
  const packed = await Promise.all(
    packings.map(async ({ ending, pack }) => {
      const bytes = await pack(content);
      writeFileSync(`${path}${ending}`, bytes);
      return bytes.length;
    }),
  );
  return [content.length, packed[0] ?? content.length];
}

const inKilobytes = (bytes = 0) => `${Math.round(bytes / 1000)} kB`;
