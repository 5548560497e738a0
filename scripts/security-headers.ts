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
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes script or markup; the one policy lets our own files start as workers.
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ');

/** The PDF worker lays pages out with a WebAssembly module; no other file may compile one. */
const PDF_WORKER_POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** What the program never uses, and no script that got in should. Copying a report to the clipboard is all it asks for. */
const PERMISSIONS = [
  ...[
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');

const COMMON = {
  // The page's own policy says so too, where it comes as a header; this reaches every file.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
} as const;

/** The addresses that are answered with a page. A test holds this list to the routes of the program. */
export const PAGE_PATHS = [
  '/',
  '/index.html',
  '/app.html',
  '/404.html',
  '/assessments',
  '/import',
  '/settings',
  '/shared',
  '/a/*',
  '/guides/*',
] as const;

const policyFor = (policy: string) => ({ 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` });

/**
 * Headers by path. Hosts differ in what they do where two rules that fit name the same header (join, or take one of them), so no two
 * rules that can fit one path do. Names of files below `assets` change whenever their content does: those may be kept for ever.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { pattern: '/*', headers: COMMON },
  ...PAGE_PATHS.map((pattern) => ({ pattern, headers: policyFor(PAGE_POLICY) })),
  { pattern: '/sw.js', headers: policyFor(PAGE_POLICY) },
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pattern: '/assets/pdf.worker-*', headers: policyFor(PDF_WORKER_POLICY) },
  { pattern: '/assets/unpack.worker-*', headers: policyFor(PAGE_POLICY) },
];
export type HeaderRule = { readonly pattern: string; readonly headers: Readonly<Record<string, string>> };

/** Whether a rule's pattern fits a path: a star at its end stands for any rest. */
export function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Headers for a path of the site, as the local server sends them and as a host should. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const rules = HEADER_RULES.filter(({ pattern }) => fits(pattern, path));
  const unless = path.startsWith('/assets/')
    ? {}
    : { 'Cache-Control': 'no-cache', ...policyFor(PAGE_POLICY) };
  return Object.assign({}, unless, ...rules.map(({ headers }) => headers));
}
