import { type DataClass, RULE_CODES } from '../../model/vocabulary.ts';
import { defineDoctrine } from '../defineDoctrine.ts';

/**
 * The text asks two things: a legal secret or an essential mission of the State, *and* a breach that would harm public
 * order, public security, health, life or intellectual property. Classes cannot tell the harm, so the prudent reading
 * presumes it. `sensitive` says that the author made the whole test and that the data pass it. Personal or health
 * data alone are not enough.
 */
const SENSITIVE: readonly DataClass[] = ['legal-secret', 'essential-state-mission', 'sensitive'];

/** The wording of 2023, which the law of 2024 took over. */
export const cloudAuCentre2023 = defineDoctrine({
  name: 'cloud-au-centre-2023',
  label: { fr: 'Cloud au centre (2023) et loi SREN', en: 'Cloud au centre (2023) and SREN law' },
  sentence: {
    fr: 'Sont d’une sensibilité particulière les données protégées par un secret légal ou nécessaires aux missions essentielles de l’État, dont la violation nuirait à l’ordre public, à la sécurité publique, à la santé, à la vie ou à la propriété intellectuelle.',
    en: 'Particularly sensitive data are those under a legal secret or needed for the State’s essential missions, whose breach would harm public order, public security, health, life or intellectual property.',
  },
  source: 'Circulaire 6404-SG du 31 mai 2023\u202f; loi SREN 2024-449, art. 31',
  isSensitive: (classes) => classes.some((one) => SENSITIVE.includes(one)),
  rules: RULE_CODES,
});
