import { RULE_CODES } from '../../model/vocabulary.ts';
import { defineDoctrine } from '../defineDoctrine.ts';
import { firstRules } from './demands/cloudAuCentreFirst.ts';
import { lastRules, toldOnly } from './demands/cloudAuCentreLast.ts';
import { secNumCloudRules } from './demands/secNumCloud.ts';
import { cloudAuCentre2021Sensitive } from './demands/sensitive.ts';
import { restrictedHosted } from './hds.ts';

/** The first wording, by the nature of the data alone. */
export const cloudAuCentre2021 = defineDoctrine({
  name: 'cloud-au-centre-2021',
  label: { fr: 'Cloud au centre (2021)', en: 'Cloud au centre (2021)' },
  sentence: {
    fr: 'Sont sensibles les données personnelles des citoyens, les données économiques des entreprises et les applications métier des agents.',
    en: 'Sensitive data are citizens’ personal data, companies’ economic data and civil servants’ business applications.',
  },
  source: 'Circulaire 6282-SG du 5 juillet 2021, R9',
  version: '2021-07-05',
  isSensitive: cloudAuCentre2021Sensitive,
  rules: RULE_CODES,
  predicates: [...firstRules, ...lastRules, restrictedHosted, ...secNumCloudRules, ...toldOnly],
});
