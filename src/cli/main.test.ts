import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readAssessment } from '../assessment/read.ts';
import { SMALL_ASSESSMENT } from '../assessment/testing/small-assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import { readLens } from '../lens/read.ts';
import { SMALL_LENS } from '../lens/testing/small-lens.ts';
import { readZip } from '../report/testing/read-zip.ts';
import { groundwork as runGroundwork } from './groundwork.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'groundwork-'));

/** The command line as a process of its own: it takes a second or two to start, so only what a process alone shows is tried with it. */
function asProcess(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same within this process. */
async function groundwork(args: readonly string[]) {
  const said = { out: '', err: '' };
  const hear = (stream: NodeJS.WriteStream, key: keyof typeof said) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[key] += Buffer.from(text).toString();
      return true;
    });
  const ears = [hear(process.stdout, 'out'), hear(process.stderr, 'err')];
  try {
    return { code: await runGroundwork(args), ...said };
  } finally {
    for (const ear of ears) ear.mockRestore();
  }
}

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

const ASSESSMENT = {
  ...SMALL_ASSESSMENT,
  lens: { id: 'small', version: '1.0.0' },
  profile: { clients: { kind: 'choices', choices: ['many'] } },
  candidates: [
    { id: 'ours', name: 'Ours\u001B[2J', answers: { cache: { kind: 'choices', choices: ['no'] } } },
    { id: 'theirs', name: 'Theirs', answers: { cache: { kind: 'choices', choices: ['yes'] } } },
  ],
};
const assessment = file('assessment.json', JSON.stringify(ASSESSMENT));
const lens = file('lens.yaml', SMALL_LENS);

describe('the command line', () => {
  it('score --json prints the result of the engine, one line for each file', () => {
    const run = asProcess(
      ['score', assessment, '-', '--lens', lens, '--json'],
      readFileSync(assessment, 'utf8'),
    );
    const ours = readLens(SMALL_LENS, lens);
    const given = readAssessment(readFileSync(assessment), assessment);
    const line = ours.ok && given.ok && `${JSON.stringify(evaluate(ours.lens, given.assessment))}\n`;
    expect(run).toEqual({ code: 0, err: '', out: `${line}${line}` });
  });

  it('score for a person names the verdict and the range, and sends no control characters to the terminal', async () => {
    const { code, out } = await groundwork(['score', assessment, '--lens', lens]);
    expect(code).toBe(0);
    expect(out).toContain('Not yet. Ours');
    expect(out).toContain('Overall');
    expect(out).not.toContain('\u001B');
  });

  it('bad input: exit 2 and one line that names file, place and mend', async () => {
    const broken = file('broken.json', JSON.stringify({ ...ASSESSMENT, title: 7 }, null, 2));
    expect(asProcess(['score', broken])).toEqual({
      code: 2,
      out: '',
      err: `${broken}:5:12: title: This should be text, but is a number. Put it in double quotes, or remove the key.\n`,
    });
    const stranger = await groundwork(['score', assessment]);
    expect(stranger.code).toBe(2);
    expect(stranger.err).toMatch(/made with the lens "small".*--lens.*\n$/);
    expect((await groundwork(['score', join(FOLDER, 'none.json')])).err).toMatch(
      /none\.json: .* no such file\. .*\n$/,
    );
    expect((await groundwork(['score', assessment, '--lense', lens])).err).toContain('--lense');
  });

  it('lens check prints every fault, and a lens that was exported is the same lens', async () => {
    const bad = file(
      'bad.yaml',
      SMALL_LENS.replace('value: 1', 'value: 2').replace('horizon: later', 'horizon: never'),
    );
    const checked = await groundwork(['lens', 'check', bad]);
    expect(checked.code).toBe(2);
    expect(checked.out.trim().split('\n')).toHaveLength(2);
    expect(checked.err.trim().split('\n')).toHaveLength(1);
    const breach = file('breach.yaml', SMALL_LENS.replace('target: { later: 1 }', 'target: { dayOne: 1 }'));
    expect(asProcess(['lens', 'check', breach])).toMatchObject({ code: 1, err: '' });
    const exported = await groundwork(['lens', 'export', lens]);
    expect(exported.code).toBe(0);
    expect(asProcess(['lens', 'check', '-'], exported.out)).toMatchObject({
      code: 0,
      out: expect.stringContaining('small 1.0.0: fine'),
    });
  });

  it('gate fails with the reasons where a stack falls short, and passes the one that does not', async () => {
    const gate = ['gate', assessment, '--lens', lens, '--max-severity', 'medium', '--min-ready', '60'];
    const failed = await groundwork(gate);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('Day-one readiness is at least 0');
    expect(failed.out).toContain('Cached? (cache)');
    expect(failed.out).toContain('Passed: Theirs');
    expect(await groundwork([...gate, '--candidate', 'theirs'])).toMatchObject({
      code: 0,
      out: 'Passed: Theirs\n',
    });
    expect(await groundwork(['gate', assessment, '--lens', lens, '--min-ready', '6O'])).toMatchObject({
      code: 2,
    });
  });

  it('report writes Markdown and PDF, and refuses a format that does not exist', async () => {
    const markdown = await groundwork([
      'report',
      assessment,
      '--lens',
      lens,
      '--format',
      'md',
      '--out',
      '-',
      '--date',
      '2026-11-20',
    ]);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toContain('20 November 2026');
    const pdf = join(FOLDER, 'report.pdf');
    expect(asProcess(['report', assessment, '--lens', lens, '--format', 'pdf', '--out', pdf])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const refused = await groundwork(['report', assessment, '--format', 'docx', '--out', '-']);
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('md, json, csv, html, pdf or adr'),
    });
  });

  it('report writes a web page that the app can open, and tables into a folder or an archive', async () => {
    const report = ['report', assessment, '--lens', lens, '--date', '2026-11-20'];
    const page = await groundwork([...report, '--format', 'html', '--out', '-']);
    expect(page).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^<!DOCTYPE html>/) });
    const folder = join(FOLDER, 'tables', 'of-today');
    const csv = [...report, '--format', 'csv', '--out'];
    expect(await groundwork([...csv, folder])).toEqual({ code: 0, out: '', err: '' });
    const answers = readFileSync(join(folder, 'answers.csv'), 'utf8');
    expect(answers).toMatch(/^\uFEFFAbout,Section,Question id,/);
    const archive = join(FOLDER, 'tables.zip');
    expect((await groundwork([...csv, archive])).code).toBe(0);
    expect(await readZip(readFileSync(archive))).toEqual(
      new Map([
        ['answers.csv', answers],
        ['plan.csv', readFileSync(join(folder, 'plan.csv'), 'utf8')],
      ]),
    );
    expect(await groundwork([...csv, join(FOLDER, 'tables.csv')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Name a folder, or an archive that ends in .zip.'),
    });
  });

  it('report writes decision records from any number on, as files or as an archive', async () => {
    const example = 'content/examples/b2b-saas-before-launch.json';
    const adr = ['report', example, '--format', 'adr', '--out'];
    const folder = join(FOLDER, 'decisions');
    expect(await groundwork([...adr, folder, '--first-number', '12'])).toEqual({ code: 0, out: '', err: '' });
    const names = readdirSync(folder).toSorted();
    expect(names[0]).toMatch(/^0012-/);
    expect(names.at(-1)).toBe('index.md');
    const archive = join(FOLDER, 'decisions.zip');
    expect((await groundwork([...adr, archive, '--first-number', '12'])).code).toBe(0);
    expect(await readZip(readFileSync(archive))).toEqual(
      new Map(names.map((name) => [`docs/decisions/${name}`, readFileSync(join(folder, name), 'utf8')])),
    );
    const refused = await groundwork([...adr, folder, '--first-number', '0']);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('from 1 to 9000') });
  });

  it('--help says what there is', async () => {
    const { code, out } = await groundwork(['--help']);
    expect(code).toBe(0);
    for (const command of ['score', 'report', 'gate', 'lens check', 'lens export'])
      expect(out).toContain(command);
  });
});
