export { type OfferingCardOptions, renderOfferingCard } from './card/render-offering-card.ts';
