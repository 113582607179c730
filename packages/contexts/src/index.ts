export type { ContextEntry } from './context-entry.ts';
export { contexts, contextVariants } from './contexts.ts';
export {
  createDocumentLoader,
  type DocumentLoader,
  type DocumentLoaderOptions,
  type LoadedDocument,
} from './create-document-loader.ts';
export { digestDocument } from './digest-document.ts';
