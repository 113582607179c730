/** Tells whether a text is an https address that can be asked for. @internal */
export function isHttpsUrl(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= 2_048 &&
    /^https:\/\/[^\s/?#@\\]+(?:[/?][^\s#\\]*)?$/.test(text) &&
    URL.canParse(text)
  );
}
