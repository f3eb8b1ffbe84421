import { daysBetween } from '../../../base/daysBetween.ts';
import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';
import { daysText } from '../spanText.ts';
import { launchedSteps, stepsOf } from '../standing.ts';

/** The last clients follow an address after three times its lifetime (our law of DNS, rule ENG-46). */
const TAIL = 3;

const minutes = (seconds: number): string => String(Math.round(seconds / 60));

/** The lifetime of an address leaves time for the rest of the plan. */
export const addressLifetime = defineReadinessRule({
  code: 'RD-12',
  label: { fr: 'Les clients suivent à temps', en: 'Clients follow in time' },
  text: {
    fr: 'La durée de vie des adresses est bien plus courte que l’objectif de reprise.',
    en: 'The lifetime of addresses is much shorter than the recovery time objective.',
  },
  source: 'RFC 1035 ; durées observées dans les résolveurs',
  version: null,
  find: (context) => {
    const rtos = context.facts.services.flatMap(({ rto }) => (rto === null ? [] : [rto]));
    const rto = rtos.length > 0 ? Math.min(...rtos) : null;
    return stepsOf(context).flatMap(({ id, step }): readonly Observed[] => {
      if (step.do !== 'switch-traffic') return [];
      const name = context.facts.nameOf(id);
      if (rto === null || step.ttl * TAIL <= rto / 2) return [];
      const [kept, wanted] = [minutes(step.ttl * TAIL), minutes(rto)];
      return [
        gap([id], {
          sentence: {
            fr: `Après ${name.fr}, les derniers clients suivent en ${kept} min : plus de la moitié des ${wanted} min promises.`,
            en: `After ${name.en} the last clients follow within ${kept} min: more than half of the ${wanted} min promised.`,
          },
          fix: {
            fr: 'Abaisser le TTL bien avant l’incident, ou basculer sans changer d’adresse.',
            en: 'Lower the TTL well before the incident, or switch without a change of address.',
          },
        }),
      ];
    });
  },
});

/** A certificate, a licence or a lease that ends soon is renewed by somebody. */
const SOON_DAYS = 60;

export const meansExpiring = defineReadinessRule({
  code: 'RD-13',
  label: { fr: 'Certificats et licences sont à jour', en: 'Certificates and licences are current' },
  text: {
    fr: 'Rien de ce que le plan utilise n’arrive à son terme sans être renouvelé.',
    en: 'Nothing that the plan uses runs out without being renewed.',
  },
  source: 'Pannes dues à des certificats échus',
  version: null,
  find: (context) => {
    const renewed = new Set(
      launchedSteps(context).flatMap(({ step }) =>
        step.do === 'repair' ? context.facts.plans.flatMap(stepTargets(step.what)) : [],
      ),
    );
    return Object.entries(context.dossier.tools).flatMap(
      ([id, { expires }]): readonly Observed[] => {
        const until = expires?.slice(0, 10);
        if (until === undefined || renewed.has(id)) return [];
        const days = daysBetween(context.facts.today, until);
        if (days > SOON_DAYS) return [];
        const name = context.facts.nameOf(id);
        const left = daysText(days);
        const when =
          days === 0
            ? { fr: 'le jour même', en: 'that very day' }
            : { fr: `dans ${left.fr}`, en: `in ${left.en}` };
        return [
          gap([id], {
            sentence:
              days < 0
                ? {
                    fr: `${name.fr} est échu depuis le ${until}.`,
                    en: `${name.en} ran out on ${until}.`,
                  }
                : {
                    fr: `${name.fr} arrive à son terme le ${until}, ${when.fr}, et aucune étape ne le renouvelle.`,
                    en: `${name.en} runs out on ${until}, ${when.en}, and no step renews it.`,
                  },
            fix: {
              fr: 'Le renouveler maintenant, ou ajouter une étape `repair` au plan.',
              en: 'Renew it now, or add a step `repair` to the plan.',
            },
          }),
        ];
      },
    );
  },
});

const stepTargets = (what: string) => (): readonly string[] => [what];
