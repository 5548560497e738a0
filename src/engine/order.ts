/** Numbers closer than this are one number: §"Scoring". Sums of shares in binary fractions miss it by far less. */
const STEPS_PER_UNIT = 1e9;

const rounded = (x: number): number => Math.round(x * STEPS_PER_UNIT);

/** Negative, zero or positive as `a` is less than, level with or greater than `b`, both rounded to 1e-9. */
const compareNumbers = (a: number, b: number): number => rounded(a) - rounded(b);

/** Whether `a` is greater than `b` by more than rounding. */
export const exceeds = (a: number, b: number): boolean => rounded(a) > rounded(b);

/** Whether `a` and `b` are the same number but for rounding. */
export const isLevel = (a: number, b: number): boolean => rounded(a) === rounded(b);

export const descending = (a: number, b: number): number => compareNumbers(b, a);
