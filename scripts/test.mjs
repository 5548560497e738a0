// What guards every change, in the order in which a fault is found soonest. All end-to-end tests together take longer: npm run e2e.
import { spawnSync } from 'node:child_process';
import { installMissing } from './install-missing.mjs';

installMissing();

const STEPS = ['types', 'lint', 'unused', 'unit', 'content:check', 'build', 'browser', 'journeys'];
const passed = [];
for (const step of STEPS) {
  const began = Date.now();
  console.log(`\n── ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${step} failed after ${seconds} s. Run it alone with: npm run ${step}`);
    console.log(`${passed.length} passed, 1 failed`);
    process.exit(status ?? 1);
  }
  passed.push(`${step} ${seconds} s`);
}
console.log(`\n${passed.join(' · ')}`);
console.log(`${passed.length} passed, 0 failed`);
