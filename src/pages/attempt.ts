/** What the work resolves to; `otherwise` where it fails, as where a person closes a file dialog. */
export async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
