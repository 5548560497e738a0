import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { lensContent } from './vite-plugin-lens.ts';

const PAGE = `import lens from 'virtual:groundwork/lens-rest/foundations';
import lensRef from 'virtual:groundwork/lens-ref/foundations';
document.title = JSON.stringify([lens.title, lensRef]);`;

/** Builds a page that shows the title of a copy of the built-in lens, in which `change` was made to `lens.yaml`. */
async function buildWith(change: (text: string) => string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'groundwork-lens-'));
  mkdirSync(join(root, 'content'));
  cpSync(new URL('../content/foundations/', import.meta.url), join(root, 'content/foundations'), {
    recursive: true,
  });
  const file = join(root, 'content/foundations/lens.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  writeFileSync(join(root, 'page.js'), PAGE);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [lensContent()],
    build: { write: false, rolldownOptions: { input: join(root, 'page.js') } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.map((part) => ('code' in part ? part.code : ''))).join('\n');
}

describe('the lens as a module', () => {
  it('holds the content that was compiled, and no parser', async () => {
    const code = await buildWith((text) => text.replace(/^title: .*$/m, 'title: Changed on the way'));
    expect(code).toContain('Changed on the way');
    expect(code).not.toContain('maxAliases');
  });

  it('fails the build where its author made a mistake, with file, line, column and mend', async () => {
    const failed = buildWith((text) => text.replace(/^title: /m, 'titel: '));
    await expect(failed).rejects.toThrow(
      /lens\.yaml:\d+:1: titel: The key "titel" is not known here\. Did you mean "title"\?/,
    );
  });
});
