/** What the report as a web page says beside the report itself. */
export const HTML_REPORT = {
  contents: 'Contents',
  carries: (element: string) =>
    `This file holds the assessment it was made from, without what was left out: open it in Groundwork to go on. It is JSON in UTF-8, written in base64url, in the element “${element}” at the end of this file. The page runs no script and loads nothing.`,
  carriesNothing:
    'This file holds no answers beyond what it shows. The page runs no script and loads nothing.',
} as const;
