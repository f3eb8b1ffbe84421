import type { TechnologyOwner } from './technologyOwner.ts';
import { TECHNOLOGY_OWNERS } from './technologyOwners.data.ts';

/** In the order of the page: what clouds are made of, what they share worldwide, what everyone buys. */
export const listTechnologyOwners = (): readonly TechnologyOwner[] => TECHNOLOGY_OWNERS;
