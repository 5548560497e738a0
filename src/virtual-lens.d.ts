/** A lens of `content/`, checked and compiled while the program is built. */
declare module 'virtual:groundwork/lens/*' {
  const lens: import('./engine/model.ts').Lens;

  export { lens as default };
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
