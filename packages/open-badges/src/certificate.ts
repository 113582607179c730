export {
  type RenderBadgeOptions,
  renderBadge,
  type ShownVerdict,
} from './certificate/render-badge.ts';
