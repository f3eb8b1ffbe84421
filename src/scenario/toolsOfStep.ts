/** Tools that a step cannot do without beside those that it names: the keys of what it opens or reads, and lists of systems. */
import type { Dossier } from './dossier.ts';
import { stepKindOf } from './references/plans.ts';
import type { Step } from './schema/plan.ts';

type Components = Pick<Dossier, 'components'>;

/** Tools that hold the keys of what a step restores from, starts or promotes. */
export function keysOfStep({ components }: Components, step: Step): readonly string[] {
  const partOf = (ref: string) => {
    const [component = '', name = ''] = ref.split('/');
    return { owner: components[component], name };
  };
  return stepKindOf(step)
    .onDone(step)
    .flatMap((effect) => {
      switch (effect.effect) {
        case 'data.restore': {
          const { owner, name } = partOf(effect.backup);
          return owner?.backups[name]?.key ?? [];
        }
        case 'copy.activate':
        case 'copy.prepare': {
          const { owner, name } = partOf(effect.copy);
          return owner?.copies[name]?.key ?? [];
        }
        default:
          return [];
      }
    });
}

/** Tools that alone know of the systems that a step is about, each once. */
export const listsOfStep = ({ components }: Components, step: Step): readonly string[] => [
  ...new Set(
    stepKindOf(step)
      .targets(step)
      .flatMap(({ ref }) => components[ref.split('/')[0] ?? '']?.listedIn ?? []),
  ),
];
