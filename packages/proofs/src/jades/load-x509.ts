type X509 = typeof import('@peculiar/x509');

/**
 * Loads the X.509 library at its first use. Its dependency injection (tsyringe) refuses to start
 * without three functions of the decorator-metadata proposal, although nothing that is injected there
 * has metadata; they are lent while the library starts and then taken away, so that no global is
 * changed for others.
 *
 * @internal
 */
export async function loadX509(): Promise<X509> {
  const names = ['getMetadata', 'getOwnMetadata', 'defineMetadata'];
  const lent = names.filter((name) => !(name in Reflect));
  for (const name of lent) {
    Object.defineProperty(Reflect, name, { value: () => undefined, configurable: true });
  }
  try {
    return await import('@peculiar/x509');
  } finally {
    for (const name of lent) Reflect.deleteProperty(Reflect, name);
  }
}
