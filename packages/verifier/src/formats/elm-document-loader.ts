import type { DocumentLoader } from '@merkki/contexts';

/**
 * A document loader that knows the context of European credentials where the given one does not: the
 * table of this project, which gives the same statements as the published one.
 *
 * @internal
 */
export function elmDocumentLoader(documentLoader: DocumentLoader): DocumentLoader {
  return async (url) => {
    try {
      return await documentLoader(url);
    } catch (error) {
      const { elmContext, elmContextUrl } = await import('@merkki/contexts/elm');
      if (url.replace(/^https:/, 'http:') !== elmContextUrl) throw error;
      return { contextUrl: null, documentUrl: url, document: elmContext };
    }
  };
}
