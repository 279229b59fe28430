import type { SubgraphContext } from '../_kit/context.ts';

/** UN Women lists only records of its own, each led to by the kit's loaders. */
export const createLoaders = () => ({});

export type Context = SubgraphContext;
