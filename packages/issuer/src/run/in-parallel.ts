/**
 * Does the same for each value, a few at a time, and gives the results in the order of the values.
 * After a failure nothing new is begun; what is under way is waited for, then the failure is thrown.
 *
 * @internal
 */
export async function inParallel<In, Out>(
  values: readonly In[],
  width: number,
  work: (value: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const failures: unknown[] = [];
  const rest = values.entries();
  const worker = async (): Promise<void> => {
    for (const [at, value] of rest) {
      if (failures.length > 0) return;
      try {
        results[at] = await work(value);
      } catch (cause) {
        failures.push(cause);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
