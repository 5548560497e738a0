import type { Plugin } from 'vite';
import { PAGE_POLICY } from './security-headers.ts';

/** Puts the content security policy first into the head of the built page, for hosts that cannot send headers. */
export function pagePolicy(): Plugin {
  return {
    name: 'groundwork:page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
