/** What browsers with Trusted Types have; the DOM types of TypeScript do not know it yet. */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
};

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * The address of one of our own script files, as a worker or service worker may be started from it: the page's policy
 * (`require-trusted-types-for 'script'`) refuses every other string. Throws a `TypeError` for an address of another origin.
 */
export function scriptAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('app', { createScriptURL: requireOwn });
  return policy?.createScriptURL(address) ?? requireOwn(address);
}

function requireOwn(address: string): string {
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`${origin} is not where this page comes from`);
  return href;
}
