/**
 * Modules that the build puts into one file. Left alone, it makes a file of each set of modules that the same pages share: a question
 * would take fifty requests, and every file costs its headers, its own compression and, on a poor network, its place in the queue.
 */
type FileGroup = { readonly name: string; readonly test: RegExp };

const source = (paths: string): RegExp => new RegExp(`/src/(${paths})`);

export const FILE_GROUPS: readonly FileGroup[] = [
  // The content changes at another pace than the program, and its size is counted apart.
  { name: 'questions', test: /virtual:groundwork\/lens-asked|\/src\/lens\/asked\./ },
  { name: 'lens', test: /virtual:groundwork\/lens-rest|\/src\/lens\/(built-in|parts)\./ },
  // What starts every page, but for the program's own part: it changes only with its packages.
  { name: 'react', test: /\/node_modules\/(react|react-dom|react-router|scheduler|zustand|idb)\// },
  // Small parts that nearly every page shares: what is answered and asked, terms and marked text, the records of the storage.
  {
    name: 'common',
    test: source(
      [
        'documents/(limits|blank)\\.',
        'storage/(fault|records|part|bundle|new-id|commit|decode)\\.',
        'engine/(answers|kleene|condition|applies|indexed-question|once-per|question-index|asked|assert-never|own|order)\\.',
        'words/(answer|inline|numbers|terms)\\.',
        'pages/inline-text\\.',
      ].join('|'),
    ),
  },
  // What every page with cards of an answer needs.
  {
    name: 'asking',
    test: source(
      [
        'ui/(check-cards|radio-cards|choice-card|choice-group|open-cards|field|field-frame|progress|segmented)',
        'pages/(answer-cards|answer-draft|reason-field|steps|use-step-path|open-assessment|wording)\\.',
        'pages/answering/(top-row|answer-keys|answer-form|answer-group|question-boundary|question-head|use-answers|typing|answering\\.module)\\.',
        'pages/question/(page|question-form|spoken-position|stack-switch)\\.|pages/candidate-switch\\.',
        'pages/tools/(tool-buttons|open-tool)\\.',
        'words/(question|filling)\\.',
        'storage/(settings|use-settings)\\.',
      ].join('|'),
    ),
  },
  // Undo and redo, at the end of the header once an assessment is open.
  {
    name: 'tools',
    test: source('pages/tools/(tools|undo-buttons|change-between|use-take-back)\\.|words/filling-undo\\.'),
  },
  // What opens a stored assessment, with the library that decodes it.
  {
    name: 'opening',
    test: /\/node_modules\/zod\/|\/src\/(storage\/(apply-edit|history|revisions|rewording|save-queue|take-over|open-document|difference)|assessment\/(decode|text-format|answer-format|duplicate-ids|result-format|format|migrations|reserved-ids)|documents\/(schema-faults|shape))\.ts/,
  },
  // What goes on beside every page, once it is drawn.
  {
    name: 'keeping',
    test: source(
      [
        'pages/(caretaker|drop-target|dropped-files|dropped-claim|pasted-files|use-departure|offline-notices|snapshot-watch|use-persistence|use-online|kept-program|failures|open-files|file-handles)\\.',
        'storage/(erase|loss-watch|sentinel|device|failure-log|use-storage-state)\\.',
        'ui/notice\\.',
        'words/(keeping|offline|import|failure|snapshots)\\.',
        'trusted/',
      ].join('|'),
    ),
  },
  // How a range is drawn and put into words, on every page that shows a result.
  {
    name: 'figures',
    test: source(
      'charts/(legend|readiness-rows|verdict-tag|hatch|interval-bar|scale-table|state-shape|geometry|percent|severity-tag|unknown-tag|grid-lines)\\.|ui/(tag|empty-state|summary-rows)\\.|words/(bar-legend|results|verdict)\\.',
    ),
  },
  // What the pages say of a result.
  {
    name: 'findings',
    test: source('words/(score|since|shorten|buttons|review|plan|decide|report)\\.'),
  },
  // What works out a result. What explains and compares results is loaded when somebody asks.
  {
    name: 'engine',
    test: source(
      'engine/(decisions/.*|action|attainment|candidate|completeness|demand|evaluate|find-out|findings|groups|interval|lens-index|lifted-mean|overall|plan|profile-find-out|projected|ranking|readiness|risk-rules|scored-question|setting|severity|standing|target|value|verdict|weighted-mean)\\.',
    ),
  },
];
