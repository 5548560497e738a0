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
