/** Writes the samples for hosts below docs/hosting from the headers of the local server: `npm run hosting`. */
import { writeFileSync } from 'node:fs';
import { headersFor } from './security-headers.ts';

const FOLDER = new URL('../docs/hosting/', import.meta.url);
const entries = (path: string) => Object.entries(headersFor(path));

const nginxHeaders = (path: string, indent: string) =>
  entries(path)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');

writeFileSync(
  new URL('nginx.conf', FOLDER),
  `# Groundwork behind nginx. Put the built files into the root named below. Written by: npm run hosting
# nginx takes the headers of one block only, so each block names all of them.
server {
    listen 80;
    root /srv/groundwork;
    gzip_static on;

    location /assets/ {
${nginxHeaders('/assets/index.js', '        ')}
        try_files $uri =404;
    }

    location ~ ^/assets/pdf\\.worker-[^/]*\\.js$ {
${nginxHeaders('/assets/pdf.worker-x.js', '        ')}
        try_files $uri =404;
    }

    location ~ ^/assets/unpack\\.worker-[^/]*\\.js$ {
${nginxHeaders('/assets/unpack.worker-x.js', '        ')}
        try_files $uri =404;
    }

    location / {
${nginxHeaders('/', '        ')}
        try_files $uri $uri/index.html /app.html;
    }
}
`,
);

const caddyHeaders = (path: string) =>
  entries(path)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join('\n');

writeFileSync(
  new URL('Caddyfile', FOLDER),
  `# Groundwork behind Caddy. Put your own name in place of the first line: Caddy then fetches a certificate by itself.
# Written by: npm run hosting
groundwork.example.org

root * /srv/groundwork

@pdf path /assets/pdf.worker-*
@unpack path /assets/unpack.worker-*
@asset {
\tpath /assets/*
\tnot path /assets/pdf.worker-* /assets/unpack.worker-*
}
@page not path /assets/*

handle @pdf {
\theader {
${caddyHeaders('/assets/pdf.worker-x.js')}
\t}
\tfile_server
}
handle @unpack {
\theader {
${caddyHeaders('/assets/unpack.worker-x.js')}
\t}
\tfile_server
}
handle @asset {
\theader {
${caddyHeaders('/assets/index.js')}
\t}
\tfile_server
}
handle @page {
\theader {
${caddyHeaders('/')}
\t}
\ttry_files {path} {path}/index.html /app.html
\tfile_server
}
`,
);
