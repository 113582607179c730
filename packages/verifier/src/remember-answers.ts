type Ask<T> = (address: string) => Promise<T>;

const maxAnswers = 1000;

/**
 * Remembers what was answered to a question for some time; a failure is forgotten at once.
 *
 * @param maxAge - Milliseconds.
 * @returns A function of the moment of asking, in milliseconds, that gives the way of asking then.
 * @internal
 */
export function rememberAnswers<T>(ask: Ask<T>, maxAge: number): (now: number) => Ask<T> {
  const answers = new Map<string, { readonly at: number; readonly answer: Promise<T> }>();
  return (now) => (address) => {
    const known = answers.get(address);
    if (known !== undefined && Math.abs(now - known.at) <= maxAge) return known.answer;
    const answer = Promise.resolve().then(() => ask(address));
    const entry = { at: now, answer };
    answers.delete(address);
    answers.set(address, entry);
    const [oldest] = answers.keys();
    if (answers.size > maxAnswers && oldest !== undefined) answers.delete(oldest);
    answer.catch(() => {
      if (answers.get(address) === entry) answers.delete(address);
    });
    return answer;
  };
}
