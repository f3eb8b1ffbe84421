/** [SCN-R34] What is said to break copies together can do so: two copies at least share such a place. */
import { commonCausesOf, isSharedPlace } from '../commonCauses.ts';
import { type Finding, finding } from '../finding.ts';
import type { Check, CheckContext } from './check.ts';

/** Whether all that is named is a place; otherwise the mistake in a name is told already. */
const areAllPlaces = ({ directory }: CheckContext, names: readonly string[]): boolean =>
  names.every((name) => directory.sitesOf(name).length > 0);

export const commonCauses: Check = (context) =>
  Object.entries(context.read.components).flatMap(([id, component]): readonly Finding[] => {
    const together = component.fails?.together;
    if (!together) return [];
    const { share, within } = together;
    const places = Object.values(component.copies).map(({ at }) => at);
    const names = isSharedPlace(within) ? places : [...places, within];
    if (!areAllPlaces(context, names)) return [];
    const path = ['components', id, 'fails', 'together'];
    if (share === 0) return [finding('SCN-511', [...path, 'share'], { component: id })];
    const { read, hosting, directory } = context;
    const isCommon =
      commonCausesOf({ components: read.components, hosting, directory }, id).length > 0;
    return isCommon ? [] : [finding('SCN-510', [...path, 'within'], { component: id, within })];
  });
