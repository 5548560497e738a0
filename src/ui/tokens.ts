/** A colour as OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * The single source of every colour. `scripts/tokens.ts` turns it into `tokens.css` (screen) and `tokens-hex.ts`
 * (PDF, which cannot read OKLCH) and refuses a palette that misses a contrast or a distance.
 * Each severity has three: `Mark` for shapes and borders, `Text`, and `Soft` for the tint behind the text.
 */
const light = {
  paper: [0.985, 0.004, 95],
  surface: [1, 0, 0],
  sunken: [0.962, 0.006, 95],
  line: [0.895, 0.008, 95],
  control: [0.6, 0.012, 260],
  ink: [0.235, 0.018, 262],
  ink2: [0.43, 0.018, 262],
  ink3: [0.515, 0.016, 262],
  accent: [0.46, 0.125, 262],
  accentHover: [0.395, 0.125, 262],
  accentSoft: [0.955, 0.018, 262],
  onAccent: [0.985, 0.004, 95],
  focus: [0.56, 0.19, 262],
  noneMark: [0.6, 0.095, 205],
  noneText: [0.44, 0.074, 210],
  noneSoft: [0.955, 0.025, 200],
  lowMark: [0.642, 0.12, 88],
  lowText: [0.47, 0.095, 80],
  lowSoft: [0.97, 0.032, 95],
  mediumMark: [0.555, 0.15, 45],
  mediumText: [0.49, 0.13, 45],
  mediumSoft: [0.955, 0.028, 65],
  highMark: [0.41, 0.165, 20],
  highText: [0.44, 0.175, 18],
  highSoft: [0.95, 0.022, 15],
  unknownMark: [0.47, 0.13, 305],
  unknownText: [0.45, 0.12, 305],
  unknownSoft: [0.955, 0.022, 305],
  proven: [0.36, 0.06, 262],
  track: [0.93, 0.006, 95],
  candA: [0.35, 0.115, 262],
  candB: [0.54, 0.088, 190],
  candC: [0.465, 0.16, 352],
  candD: [0.5, 0.09, 105],
} as const satisfies Readonly<Record<string, Oklch>>;

export type TokenName = keyof typeof light;

const dark: Readonly<Record<TokenName, Oklch>> = {
  paper: [0.185, 0.012, 262],
  surface: [0.22, 0.013, 262],
  sunken: [0.155, 0.012, 262],
  line: [0.32, 0.014, 262],
  control: [0.56, 0.016, 262],
  ink: [0.945, 0.006, 95],
  ink2: [0.79, 0.01, 262],
  ink3: [0.69, 0.012, 262],
  accent: [0.76, 0.105, 262],
  accentHover: [0.82, 0.085, 262],
  accentSoft: [0.29, 0.05, 262],
  onAccent: [0.185, 0.012, 262],
  focus: [0.78, 0.11, 262],
  noneMark: [0.79, 0.095, 205],
  noneText: [0.8, 0.085, 205],
  noneSoft: [0.28, 0.04, 210],
  lowMark: [0.585, 0.085, 95],
  lowText: [0.85, 0.095, 95],
  lowSoft: [0.29, 0.04, 95],
  mediumMark: [0.82, 0.125, 68],
  mediumText: [0.81, 0.125, 65],
  mediumSoft: [0.295, 0.048, 60],
  highMark: [0.69, 0.175, 20],
  highText: [0.76, 0.14, 18],
  highSoft: [0.29, 0.07, 18],
  unknownMark: [0.68, 0.13, 305],
  unknownText: [0.8, 0.095, 305],
  unknownSoft: [0.29, 0.05, 305],
  proven: [0.82, 0.05, 262],
  track: [0.28, 0.012, 262],
  candA: [0.7, 0.12, 262],
  candB: [0.8, 0.095, 185],
  candC: [0.72, 0.16, 345],
  candD: [0.84, 0.09, 105],
};

export type ThemeName = 'light' | 'dark';
export type Palette = Readonly<Record<TokenName, Oklch>>;

export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark };
