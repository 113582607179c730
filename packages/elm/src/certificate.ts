export {
  type RenderElmOptions,
  renderElm,
  type ShownVerdict,
} from './certificate/render-elm.ts';
