/** The one style sheet of the page: the design of the program with the fonts that the reader's machine has. */
import { darkHex, lightHex } from '../../ui/tokens-hex.ts';

function variables(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

export const STYLE = `:root{color-scheme:light;${variables(lightHex)};--serif:"Source Serif 4","Iowan Old Style",Charter,"Palatino Linotype",Georgia,serif;--sans:"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(darkHex)}}}
*{box-sizing:border-box;margin:0}
html{overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{max-width:50rem;margin-inline:auto;padding:2.5rem 1.5rem 5rem;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.53 var(--sans)}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.22;text-wrap:balance;scroll-margin-top:1rem}
h1{margin-top:2rem;font-size:1.4375rem}
h2{margin-top:3.5rem;font-size:1.625rem;letter-spacing:-.01em}
h2.chapter{padding-top:1.5rem;border-top:2px solid var(--ink)}
h2.sentence{max-width:44rem;margin-top:.75rem;font-size:clamp(1.625rem,1.3rem + 1.4vw,2.125rem);line-height:1.18}
h3{margin-top:2.5rem;font-size:1.3125rem}
h4{margin-top:2rem;font-family:var(--sans);font-size:1.0625rem}
p,ul,ol,dl,table,figure,.entry{margin-top:.75rem}
p,li,dd{max-width:44rem}
h2+*,h3+*,h4+*{margin-top:.5rem}
strong,th,dt{font-weight:600}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.9em}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{color:var(--accentHover);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
ul,ol{padding-left:1.5rem}
li+li{margin-top:.35rem}
header p{margin-top:.25rem}
.wordmark{color:var(--accent);font:600 1.125rem/1.3 var(--serif)}
.details,.caption,figcaption{color:var(--ink2);font-size:.9375rem;line-height:1.45}
.lead{font:400 1.3125rem/1.43 var(--serif)}
.verdict{margin-top:2.5rem}
nav{margin-top:2rem;padding-block:1rem;border-block:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:0;padding:0;list-style:none}
nav li,nav li+li{margin:0;font-size:.9375rem}
nav a{display:inline-block;padding-block:.25rem}
.tag{display:inline-flex;align-items:center;gap:.4em;padding:.1em .55em;border:1px solid transparent;border-radius:4px;font-size:.9375rem;font-weight:600;line-height:1.4;white-space:nowrap}
.tag.plain{border-color:var(--control);background:var(--surface);color:var(--ink2)}
${['none', 'low', 'medium', 'high', 'unknown'].map(tagStyle).join('\n')}
.tag.open{border-color:currentColor;background:var(--surface)}
.sign{flex:none;width:.85em;height:.85em}
.solid{fill:currentColor}
.outline{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
.entry{padding-top:.75rem;border-top:1px solid var(--line)}
.entry>*+*{margin-top:.35rem}
.entry-title{display:flex;flex-wrap:wrap;gap:.15rem 1rem;justify-content:space-between;align-items:baseline;max-width:none}
.entry-title>strong{flex:1 1 24rem;max-width:40rem}
.facts{display:inline-flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;color:var(--ink2);font-size:.9375rem;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:minmax(7rem,10rem) minmax(0,1fr);gap:.3rem 1.25rem}
dt{grid-column:1;color:var(--ink2)}
dd{grid-column:2}
dd+dt,dd+dt+dd{margin-top:.5rem}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.55rem 1rem .55rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th{border-top:0;color:var(--ink2);font-size:.9375rem;overflow-wrap:normal}
thead th:first-child:nth-last-child(2){width:56%}
tbody th{font-weight:400}
tr.notes td{padding-top:0;border-top:0;color:var(--ink2);font-size:.9375rem}
tr.notes dl{margin:0;padding-left:1rem}
.bars{table-layout:fixed}
.bars th,.bars td{vertical-align:middle}
.bars tbody th{font-weight:600}
.bars td:last-child{text-align:right}
.bars thead th{padding-block:0 .1rem}
.bars thead th:first-child{width:26%}
.bars thead th:last-child{width:22%}
.bar{display:block;width:100%;height:12px}
svg,.tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.scale{display:flex;justify-content:space-between;color:var(--ink3);font-size:.8125rem;font-weight:400}
.track{fill:var(--track)}
.proven{fill:var(--proven)}
.possible{fill:var(--unknownSoft)}
.hatch{fill:none;stroke:var(--unknownMark);stroke-width:1.4}
.least,.most{stroke:var(--ink);stroke-width:2}
.most{stroke:var(--unknownMark)}
.nothing{stroke:var(--ink3);stroke-width:1.5}
.swatch{display:inline-block;width:1.5rem;height:12px;vertical-align:-1px}
figcaption{margin-top:.5rem}
.space{min-height:7.5rem;padding:.35rem .75rem;border:1px solid var(--control);border-radius:6px;background:var(--surface);color:var(--ink2);font-size:.9375rem}
footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--line)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){
body{padding:1.5rem 1rem 3rem}
dl{grid-template-columns:minmax(0,1fr);gap:.1rem}
dt,dd{grid-column:1}
dd+dt{margin-top:.5rem}
dd+dt+dd{margin-top:0}
th,td{padding-right:.6rem}
.bars th,.bars td{font-size:.9375rem}
.bars thead th:first-child{width:36%}
.bars thead th:last-child{width:27%}
.scale span:nth-child(even){display:none}
}
@media print{
@page{margin:18mm 20mm}
:root{font-size:12.5px}
body{max-width:none;padding:0;background:none}
nav{display:none}
h2.chapter{padding-top:0;border-top:0;break-before:page}
h1,h2,h3,h4,thead,.verdict,.entry-title{break-after:avoid}
tr,li,figure,.entry,.space{break-inside:avoid}
a[href^="https"]::after{content:" (" attr(href) ")";color:var(--ink2);font-size:.85em}
.vendor h2{margin-top:1.5rem}
:root.board{font-size:11.5px}
.board h1{margin-top:1rem;font-size:1.3125rem}
.board h2.sentence{font-size:1.9rem}
.board .lead{margin-top:.35rem;font-size:1.2rem}
.board h3{margin-top:1.25rem;font-size:1.2rem}
.board .verdict{margin-top:1.25rem}
.board :is(th,td){padding-block:.3rem}
.board footer{margin-top:0;padding-top:0;border:0}
}
`;

function tagStyle(state: string): string {
  return `.tag.${state}{background:var(--${state}Soft);color:var(--${state}Text)}`;
}
