/** The landing page. */

export const HOME = {
  title: 'Ask early what is expensive to change',
  lead: 'Building a product is a chain of decisions made before all the facts are in. Groundwork asks about the few that are hard to take back, says what is ready, and shows what would change its mind.',
  facts:
    'About 60 questions, a good half hour. Stop whenever you like: every answer is saved on this device.',
  start: 'Start an assessment',
  examplesTitle: 'Or look at a finished example',
  panelTitle: 'What you get',
  panelCaption: 'A real result, computed from the first of the examples.',
} as const;

export const PROMISES = [
  {
    title: 'Four pillars and what carries them',
    body: 'Performance, scalability, flexibility and security, asked of the stack you have in mind. Below them the foundations: data model, contracts, access, and the line between screens and logic.',
  },
  {
    title: 'Day one or later',
    body: 'Some things must be right before the first user; most can wait. Each question says which, and building too early is a finding too.',
  },
  {
    title: 'Not knowing is an answer',
    body: 'Say that you do not know yet, and the result becomes a range instead of a guess. The report tells you what to find out first, and what it is worth.',
  },
  {
    title: 'Nothing leaves this device',
    body: 'There is no server and no account. Your answers are kept in this browser until you download or send them yourself.',
  },
] as const;

/** What a new assessment is called until its owner renames it. */
export const NEW_ASSESSMENT = { title: 'Our product', candidate: 'Our stack' } as const;

/** The finished assessments, by file name. */
export const EXAMPLES = [
  { slug: 'consumer-app-idea', title: 'A consumer app, still an idea' },
  { slug: 'b2b-saas-before-launch', title: 'A product for businesses, before launch' },
  { slug: 'health-service-choosing', title: 'A health service that chooses its stack' },
] as const;
