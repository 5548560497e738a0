/** Of a lens of `content/`, checked and compiled while the program is built: what filling in needs. */
declare module 'virtual:groundwork/lens-asked/*' {
  const asked: import('./engine/model.ts').Questionnaire;

  export { asked as default };
}

/** What it has beside that. */
declare module 'virtual:groundwork/lens-rest/*' {
  const rest: import('./lens/parts.ts').LensRest;

  export { rest as default };
}

/** Its id and version alone. */
declare module 'virtual:groundwork/lens-ref/*' {
  const lensRef: import('./engine/model.ts').LensRef;

  export { lensRef as default };
}

/** What the start page shows of an example, computed while the program is built: its first stack. */
declare module 'virtual:groundwork/example-result/*' {
  const result: {
    readonly verdict: import('./engine/result.ts').Verdict | null;
    readonly sentence: string;
    readonly pillars: readonly {
      readonly id: string;
      readonly title: string;
      readonly readiness: import('./engine/result.ts').Readiness;
    }[];
  };

  export { result as default };
}
