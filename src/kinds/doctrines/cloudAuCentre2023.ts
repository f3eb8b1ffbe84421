import { RULE_CODES } from '../../model/vocabulary.ts';
import { defineDoctrine } from '../defineDoctrine.ts';
import { firstRules } from './demands/cloudAuCentreFirst.ts';
import { lastRules, toldOnly } from './demands/cloudAuCentreLast.ts';
import { secNumCloudRules, srenRules } from './demands/secNumCloud.ts';
import { cloudAuCentre2023Sensitive } from './demands/sensitive.ts';
import { restrictedHosted } from './hds.ts';

/** The wording of 2023, which the law of 2024 took over. */
export const cloudAuCentre2023 = defineDoctrine({
  name: 'cloud-au-centre-2023',
  label: { fr: 'Cloud au centre (2023) et loi SREN', en: 'Cloud au centre (2023) and SREN law' },
  sentence: {
    fr: 'Sont d’une sensibilité particulière les données protégées par un secret légal ou nécessaires aux missions essentielles de l’État, dont la violation nuirait à l’ordre public, à la sécurité publique, à la santé, à la vie ou à la propriété intellectuelle.',
    en: 'Particularly sensitive data are those under a legal secret or needed for the State’s essential missions, whose breach would harm public order, public security, health, life or intellectual property.',
  },
  source: 'Circulaire 6404-SG du 31 mai 2023\u202f; loi SREN 2024-449, art. 31',
  version: '2023-05-31',
  isSensitive: cloudAuCentre2023Sensitive,
  rules: RULE_CODES,
  predicates: [
    ...firstRules,
    ...lastRules,
    restrictedHosted,
    ...srenRules,
    ...secNumCloudRules,
    ...toldOnly,
  ],
});
