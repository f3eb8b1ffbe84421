/**
 * Where the catalogue's statements were read: who published, about what, when. Two of them say that nobody was read.
 * A French text, then English where the subject needs it.
 */
export const SOURCES = {
  none: 'Aucune déclaration publique vérifiée / no verified public statement',
  own: 'Connaissance générale, à vérifier / general knowledge, to be verified',
  numInternal: 'numerique.gouv.fr, pages sur le cloud interne (2021 et fin 2023)',
  anssiReferential: 'ANSSI, référentiel SecNumCloud 3.2 (2022-03-08), 19.6, selon notre lecture',
  anssiList: 'ANSSI, liste des services qualifiés : à consulter / to be consulted',
  ovhPodReversibility:
    'OVHcloud, politique de réversibilité Bare Metal Pod SecNumCloud (2025-08-06)',
  ovhVmwareReversibility: 'OVHcloud, politique de réversibilité VMware SecNumCloud',
  ovhLocations: 'Documentation publique du fournisseur OVH (eu-west-par) ; autres sites de mémoire',
  publicCode: 'Code public citant les zones / public code naming the zones',
  sfeir: 'sfeir.com, guide SecNumCloud',
  ediMag: 'edi-mag.fr, dossier sur la souveraineté (2024)',
  s3nsLocations: 'documentation.s3ns.fr, régions et zones',
  generationNt: 'generation-nt.com, qualification de S3NS (2025-12-24)',
  clubicBleu: 'clubic.com, jalon J0 de Bleu (2025-04-17)',
  clubicAviation: 'clubic.com, Dassault Aviation chez Bleu',
  alliancy: 'alliancy.fr, Bleu et S3NS (fin 2025)',
  informatiqueNews: 'informatiquenews.fr (2024-01)',
  servola: 'servola.de, niveaux SEAL et AWS European Sovereign Cloud',
  cuttlesoft: 'cuttlesoft.com, AWS European Sovereign Cloud (2026)',
  itPro: 'itpro.com, panne de Google Cloud à Paris (2023-04)',
  broadcomNotices: 'theregister.com (2024-01) et presse (2025-07), préavis de Broadcom',
  europeanUnion: 'RGPD, art. 44 et 45 : Espace économique européen / European Economic Area',
  adequacySwitzerland: 'Commission européenne, décision 2000/518/CE (Suisse)',
  adequacyUnitedStates:
    'Commission européenne, décision (UE) 2023/1795 : organismes certifiés seulement / certified organisations only',
} as const;

export type SourceKey = keyof typeof SOURCES;
