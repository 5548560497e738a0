import type { Plugin } from 'vite';

const NAME_FOR_DEVELOPERS = /^\w+\.displayName = "[\w.]+";$/gm;
const WRAPPER = /= (React\d*\.(?:forwardRef|memo|createContext)\()/g;

/**
 * Drops the names that react-router gives its components for developers' tools. An assignment keeps what it names: with them
 * come its forms, its scroll keeping and its server framework, which nothing here uses.
 */
export function leanRouter(): Plugin {
  return {
    name: 'groundwork:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\/production\// },
      handler: (code) => ({
        code: code.replaceAll(NAME_FOR_DEVELOPERS, '').replaceAll(WRAPPER, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
