export { createNetworkLoader, type NetworkLoaderOptions } from './create-network-loader.ts';
export type { LoaderCode } from './loader-error.ts';
export { isPublicAddress } from './public-address.ts';
