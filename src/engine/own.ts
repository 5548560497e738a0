/** The record's own entry. A key such as `constructor` or `__proto__` finds nothing that was not written there. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
