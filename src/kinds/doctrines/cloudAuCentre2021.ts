import { type DataClass, RULE_CODES } from '../../model/vocabulary.ts';
import { defineDoctrine } from '../defineDoctrine.ts';

/** `sensitive` is the author's own word: the data are, whatever their other classes. */
const SENSITIVE: readonly DataClass[] = [
  'citizen-personal',
  'company-economic',
  'agent-business',
  'sensitive',
];

/** The first wording, by the nature of the data alone. */
export const cloudAuCentre2021 = defineDoctrine({
  name: 'cloud-au-centre-2021',
  label: { fr: 'Cloud au centre (2021)', en: 'Cloud au centre (2021)' },
  sentence: {
    fr: 'Sont sensibles les données personnelles des citoyens, les données économiques des entreprises et les applications métier des agents.',
    en: 'Sensitive data are citizens’ personal data, companies’ economic data and civil servants’ business applications.',
  },
  source: 'Circulaire 6282-SG du 5 juillet 2021, R9',
  isSensitive: (classes) => classes.some((one) => SENSITIVE.includes(one)),
  rules: RULE_CODES,
});
