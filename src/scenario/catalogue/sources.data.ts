/** The documents behind the catalogue's statements, as the generated page lists them. */
export const SOURCES = {
  none: 'Aucune déclaration publique vérifiée / no verified public statement',
  own: 'Connaissance générale, à vérifier / general knowledge, to be verified',
  numInternal: 'numerique.gouv.fr, « Le cloud interne de l’État » (pages de 2021 et de fin 2023)',
  numCharacteristics: 'numerique.gouv.fr, « Caractéristiques des offres de cloud »',
  numRules: 'numerique.gouv.fr, « Les règles de la doctrine » (circulaire 6282-SG, 2021)',
  cloudNative: 'github.com/dnum-mi/CCT-Cloud-Native, cct-cloud-native.md (2023)',
  anssiReferential: 'ANSSI, référentiel SecNumCloud 3.2 (2022-03-08), 19.6',
  anssiList:
    'ANSSI, liste des services qualifiés : seule autorité, à consulter / the only authority',
  ovhReversibility: 'OVHcloud, Reversibility Policy, Dedicated PoD-SecNumCloud (2025-08-06)',
  ovhSncReversibility: 'OVHcloud, Reversibility Policy, Managed Dedicated Cloud SecNumCloud',
  ovhLocations: 'OVHcloud provider documentation, getLocation (2025-11-28)',
  publicCode: 'Code public citant les zones / public code naming the zones',
  sfeir: 'sfeir.com, Guide de la qualification SecNumCloud',
  ediMag: 'edi-mag.fr, La souveraineté de retour sur le devant de la scène (2024)',
  s3nsLocations: 'documentation.s3ns.fr, locations',
  generationNt: 'generation-nt.com, S3NS et SecNumCloud 3.2 (2025-12-24)',
  afnor: 'afnor.org, SecNumCloud, une qualification valable trois ans',
  clubic: 'clubic.com, Bleu franchit le jalon J0 (2025-04-17)',
  alliancy: 'alliancy.fr, Bleu et S3NS (2025)',
  clubicAviation: 'clubic.com, Dassault Aviation et Bleu',
  informatiqueNews: 'informatiquenews.fr (2024-01)',
  lowdown: 'lowdown.today, appel d’offres européen SEAL (2026-04)',
  servola: 'servola.de, SEAL und AWS European Sovereign Cloud',
  cuttlesoft: 'cuttlesoft.com, AWS European Sovereign Cloud (2026)',
  itPro: 'itpro.com, Google Cloud Paris outage (2023-04)',
  bea: 'BEA-RI, enquête sur l’incendie du site OVH de Strasbourg (2021-03-10)',
  europeanUnion: 'RGPD, art. 44 et 45 : Espace économique européen / European Economic Area',
  adequacySwitzerland: 'Commission européenne, décision 2000/518/CE (Suisse)',
  adequacyUnitedStates:
    'Commission européenne, décision (UE) 2023/1795 : organismes certifiés seulement / certified organisations only',
} as const;

export type SourceKey = keyof typeof SOURCES;
