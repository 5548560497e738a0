import type { Plugin } from 'vite';
import { GuideFault, readGuide } from './read-guide.ts';

/** Turns `content/guides/*.md` into modules of plain data, so that no Markdown is parsed and no HTML made in the page. */
export function guideContent(): Plugin {
  return {
    name: 'groundwork:guides',
    enforce: 'pre',
    transform(text, id) {
      if (!/\/content\/guides\/[^/]+\.md$/.test(id)) return null;
      try {
        return { code: `export default ${JSON.stringify(readGuide(text))};`, map: null };
      } catch (fault) {
        if (!(fault instanceof GuideFault)) throw fault;
        return this.error({ message: fault.message, id, loc: { file: id, line: fault.line, column: 0 } });
      }
    },
  };
}
