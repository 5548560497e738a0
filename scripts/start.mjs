// Installs what is missing, builds, serves the production build and opens it when run by hand.
import { installMissing, run } from './install-missing.mjs';

installMissing();
run('npm', ['run', '--silent', 'build']);
run('npx', ['tsx', 'scripts/serve.ts', ...process.argv.slice(2)]);
