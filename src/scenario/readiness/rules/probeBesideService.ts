import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';
import { sharedBy } from '../standing.ts';

/** A probe that goes blind with what it watches. */
export const probeBesideService = defineReadinessRule({
  code: 'RD-16',
  label: { fr: 'La sonde voit de l’extérieur', en: 'The probe looks from outside' },
  text: {
    fr: 'Ce qui fait tomber le service ne rend pas sa sonde aveugle.',
    en: 'What brings the service down does not blind its probe.',
  },
  source: 'AWS 2021 : supervision aveugle ; Google Cloud 2025 : page d’état arrêtée',
  version: null,
  find: (context) =>
    Object.entries(context.dossier.probes).flatMap(([id, { at, watches }]): readonly Observed[] => {
      const service = context.facts.services.find((one) => one.id === watches);
      const sites = at === undefined ? [] : context.directory.sitesOf(at);
      const copies = context.facts.holders.filter(
        ({ role, component }) =>
          role === 'active' && (service?.components.includes(component) ?? false),
      );
      const beside = copies.find(
        ({ site }) =>
          sites.length > 0 && sites.every((one) => sharedBy(context, one, site.id) !== null),
      );
      if (!beside) return [];
      const [probe, copy] = [context.facts.nameOf(id), context.facts.nameOf(beside.id)];
      return [
        gap([id, beside.id], {
          sentence: {
            fr: `La sonde ${probe.fr} se perd avec ${copy.fr} : ce sont les usagers qui donneront l’alerte.`,
            en: `The probe ${probe.en} is lost with ${copy.en}: users will be the ones to raise the alarm.`,
          },
          fix: {
            fr: 'Faire regarder le service depuis l’extérieur, par un autre opérateur.',
            en: 'Have the service watched from outside, by another operator.',
          },
        }),
      ];
    }),
});
