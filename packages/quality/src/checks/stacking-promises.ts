/**
 * What a text on stacking must not say: that the micro-credential gives a qualification, a study
 * place or credit by itself. A sentence with a negation promises nothing.
 */
const promises: Readonly<Record<string, RegExp>> = {
  en: /\b(?:automatically|guarantees?|entitles?|ensures?)\b[^.]*\b(?:degree|qualification|admission|study place|exemption|credit transfer|recognition)\b|\b(?:degree|qualification|admission|recognition)\b[^.]*\b(?:automatically|guaranteed)\b/i,
  fi: /(?:automaattisesti|takaa|oikeuttaa|antaa oikeuden)[^.]*(?:tutkin|opiskelupaik|hyväksilu)|(?:tutkin|opiskelupaik|hyväksilu)[^.]*automaattisesti/i,
  sv: /(?:automatiskt|garanterar|berättigar|ger rätt)[^.]*(?:examen|studieplats|tillgodoräkn)|(?:examen|studieplats|tillgodoräkn)[^.]*automatiskt/i,
};

const negations: Readonly<Record<string, RegExp>> = {
  en: /\b(?:no|not|never|without|nor|neither)\b|n[’']t\b/i,
  fi: /(?:^|\s)(?:ei|eivät|eikä|en|ilman)(?:\s|$)/i,
  sv: /\b(?:inte|inget|ingen|inga|aldrig|utan|ej)\b/i,
};

/** Whether a text promises something, by the words of its own language or of another one. */
export function promisesIn(text: string, language: string): 'own' | 'other' | undefined {
  const base = language.split('-')[0] ?? language;
  const promising = Object.keys(promises).find((each) =>
    text
      .split(/[.!?;]\s*/)
      .some((sentence) => promises[each]?.test(sentence) && !negations[each]?.test(sentence)),
  );
  if (promising === undefined) return undefined;
  return promises[base] === undefined || promises[base].test(text) === false ? 'other' : 'own';
}
