/** Handing a report over in a link: what the link holds, how long it is, how it is protected. */
import { counted, dateWords } from './numbers.ts';

export const SHARE = {
  title: 'Send a link',
  intro:
    'The link itself holds the report, behind the #. Nothing is sent to a server, so the link works for as long as somebody has it, and nobody can take it back.',
  told: 'Its reader is told:',
  always: 'Earlier moments of this assessment are never in a link.',
  vendor:
    'A link would hold your answers, and this report is for a vendor, who gets only the open questions. Choose another reader to send a link, or download the report.',
  address: 'Link to the report',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied:
    'The browser did not let the link be copied. It is selected: press Ctrl+C, or Command+C on a Mac.',
  failed: 'The link could not be made. Send the assessment as a file.',
  file: 'Download the assessment file',
  tooLong: 'This report is too long for a link',
  qr: 'Show it as a QR code',
  qrLabel: 'The link as a QR code',
  qrNote: 'There is a lot in it: hold the phone close and still.',
} as const;

/** `4,684 characters` */
function characters(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} characters`;
}

/** What the length of a link means for how it can be sent. */
export const LENGTH = {
  short: (count: number) => `${characters(count)}. Mail and chat carry it.`,
  long: (count: number) =>
    `${characters(count)}. Mail and chat may cut it: try it first, or send the file instead.`,
  tooLong: (count: number) => `It would have ${characters(count)}. Send the assessment as a file instead.`,
} as const;

export const PASSPHRASE = {
  open: 'Protect it with a passphrase',
  label: 'Passphrase',
  hint: (least: number) => `At least ${least} characters, or let one be made.`,
  generate: 'Make one',
  protect: 'Protect the link',
  unprotect: 'Take the passphrase off',
  tooShort: (least: number) => `Use at least ${least} characters, or let a passphrase be made.`,
  tooLong: (most: number) => `Use at most ${most} characters.`,
  strength: (words: number, bits: number) =>
    `A passphrase that is made here has ${counted(words, 'word')} drawn at random: ${bits} bits, too many to guess. One that you think of is as strong as it is surprising.`,
  on: 'The link is encrypted. Without the passphrase nobody can read it, and nobody can tell you the passphrase again.',
  onNext: 'Send the passphrase another way than the link: on the phone, or in another chat.',
  busy: 'Encrypting…',
  needsHttps:
    'A passphrase needs an address that begins with https. This page was opened without it, so its links can only be sent open.',
} as const;

/** The page that a link opens. */
export const SHARED = {
  title: 'A report that was sent to you',
  reading: 'Reading the link…',
  copy: (title: string) => `${title}: a read-only copy`,
  made: (date: string, lens: string, version: string) =>
    `Sent on ${dateWords(date)}, made with the lens ${lens} ${version}.`,
  undated: (lens: string, version: string) => `Made with the lens ${lens} ${version}.`,
  nothingSent:
    'Nothing was sent to a server: the report is in the link. Nothing is stored here until you save it.',
  otherVersion: (version: string) =>
    `This program has version ${version} of the lens, so the figures may differ from those of the sender.`,
  otherLens: (id: string) =>
    `It was made with the lens ${id}, which this program does not have. Its answers can be saved, but not read here.`,
  save: 'Save to my device',
  saving: 'Saving…',
  notSaved: 'The report could not be saved: this browser gives no storage, or it is full.',
  merge: 'Merge with mine',
  mine: (title: string) =>
    `You have this assessment too: ${title}. Merging shows what differs, and you choose.`,
  pdf: 'PDF report',
  pdfBusy: 'Making the PDF…',
  exportFailed: 'The PDF could not be made. Try again.',
  link: 'Copy the link again',
  linkNote:
    'The link was taken out of the address bar, so that it does not stay in the history of this browser.',
  candidate: 'Stack',
  noVerdict: 'No question about this stack was answered, so there is no verdict.',
  noCandidate: 'This report has no stack to show.',
} as const;

/** The form that opens a sealed link. */
export const UNSEAL = {
  title: 'This report is protected',
  body: 'The sender closed it with a passphrase. Enter it as they gave it to you; it is not sent anywhere.',
  label: 'Passphrase',
  open: 'Open the report',
  busy: 'Opening…',
  missing: 'Enter the passphrase',
  wrong: 'The passphrase is wrong, or the link is damaged. Check both with the sender.',
  needsHttps:
    'A protected report can only be opened at an address that begins with https. Open the link there, or ask the sender for a file.',
} as const;

/** Why a link shows no report, and what to do. */
export const LINK_PROBLEM = {
  notOurs: {
    title: 'There is no report in this address',
    body: 'A report stands behind the # of its link. It is taken out of the address once it has been read, so open the link that you were sent again.',
  },
  incomplete: {
    title: 'This link is incomplete',
    body: 'Its end is missing: mail and chat cut long links. Copy all of it from the message and paste it below, or ask the sender for a file.',
  },
  damaged: {
    title: 'This link is damaged',
    body: 'Something in it was changed on the way, so nothing of it is shown. Copy it from the message once more and paste it below, or ask the sender for a file.',
  },
  newer: {
    title: 'This link was made with a newer version',
    body: 'Reload the page to get the newest version of Groundwork, and open the link again.',
  },
  tooLarge: {
    title: 'This link holds too much',
    body: 'It is larger than any report, so it was not opened. Ask the sender for a file.',
  },
} as const;

export const PASTE = {
  label: 'Paste the whole link',
  hint: 'Line breaks and quote marks in it do no harm.',
  open: 'Open it',
  missing: 'Paste the link here first',
} as const;

/** A report of somebody else beside an assessment of one's own. */
export const BESIDE = {
  title: 'Beside your own',
  caption: 'Day one, each stack under its own answers. Nothing is stored.',
  choose: 'Your assessment',
  none: 'Choose one',
  part: 'Part',
  verdict: 'Verdict',
  theirs: (name: string) => `Theirs: ${name}`,
  yours: (name: string) => `Yours: ${name}`,
  noVerdict: 'none yet',
  unreadable: 'This assessment cannot be read here.',
} as const;
