// Tries every property with new values, as often as asked: `npm run unit:search -- 5`. Prints the seed of each round; to see a failure
// again, set GROUNDWORK_SEED to it and run the test alone.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 1);
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes("from 'fast-check'")),
);
for (let round = 0; round < rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Seed ${seed}, ${files.length} files`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, GROUNDWORK_SEED: String(seed) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
