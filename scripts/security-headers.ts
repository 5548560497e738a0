/**
 * The content security policy of every page. Data never becomes code, and nothing is loaded from or sent to another place.
 * `frame-ancestors` only works as a header, so the meta tag leaves it out.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes script or markup; the one policy lets our own files start as workers.
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ');

/** The PDF worker lays pages out with a WebAssembly module; no other file may compile one. */
const PDF_WORKER_POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** Headers for a path of the site, as the local server sends them and as a host should. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  const policy = /\/assets\/pdf\.worker[^/]*\.js$/.test(path) ? PDF_WORKER_POLICY : PAGE_POLICY;
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
