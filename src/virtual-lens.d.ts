/** A lens of `content/`, checked and compiled while the program is built. */
declare module 'virtual:groundwork/lens/*' {
  const lens: import('./engine/model.ts').Lens;

  export { lens as default };
}
