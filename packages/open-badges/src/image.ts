export { badgeImage } from './image/badge-image.ts';
export {
  type BadgeColours,
  type BadgeImageOptions,
  type BadgeTemplate,
  badgeTemplates,
} from './image/badge-image-options.ts';
