import css from './BesideLevel.module.css';
import { Unspoken } from './Unspoken.tsx';

/** The level of a service in the run beside, as a dotted line in its lane: both on one clock, and under all words. */
export function BesideLevel({ path }: { readonly path: string }) {
  return (
    <Unspoken>
      <path className={css['halo']} d={path} />
      <path className={css['level']} d={path} />
    </Unspoken>
  );
}
