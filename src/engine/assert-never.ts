/** Does not compile where a case of a union was forgotten; throws where data from outside the types got past the decoders. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
