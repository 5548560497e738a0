import { groundwork } from './groundwork.ts';

// A reader such as `head` may close the pipe before all is written: that is no fault.
process.stdout.on('error', () => process.exit());

process.exitCode = await groundwork(process.argv.slice(2));
