import { countryWords } from '../../../viz/map/landTexts.ts';
import type { CountryBox } from '../../../viz/map/mapBoxes.ts';
import css from './Land.module.css';
import { BorderName } from './LandWords.tsx';

/** The land of a country: a thin border and a quiet name. It has no state and cannot be selected. */
export function CountryLand({ country }: { readonly country: CountryBox }) {
  const { x, y, width, height } = country;
  return (
    <g>
      <rect className={css['country']} x={x} y={y} width={width} height={height} rx={5} />
      <BorderName name={countryWords(country)} kind="country" />
    </g>
  );
}
