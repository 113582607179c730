import './no-eval.ts';

// The rest comes after: its schemas are made when it is loaded.
const { startPage } = await import('./page.ts');
await startPage();
