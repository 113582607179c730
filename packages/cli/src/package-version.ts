/**
 * The version of this package.
 *
 * @internal
 */
export async function packageVersion(): Promise<string> {
  const manifest: { default: { version: string } } = await import('../package.json', {
    with: { type: 'json' },
  });
  return manifest.default.version;
}
