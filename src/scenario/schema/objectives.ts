/** What a service promises: of each interruption, over a period, by a date. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  dayOrMoreField,
  durationField,
  hoursField,
  momentField,
  section,
  shareField,
} from '../../model/fields.ts';
import { CALENDAR_PERIODS } from '../../model/total.ts';
import { nameField } from './nameField.ts';

/** What is promised of each interruption. */
export const objectives = {
  mtpd: described(durationField.optional(), {
    fr: 'DMIA : la plus longue interruption que l’organisme supporte.',
    en: 'MTPD: the longest interruption that the organisation can bear.',
  }),
  rto: described(durationField.optional(), {
    fr: 'RTO : le plus long temps sous le niveau minimal.',
    en: 'RTO: the longest time below the minimum level.',
  }),
  mbco: described(shareField.optional(), {
    fr: 'OMCA : le niveau de service minimal pendant une perturbation. Sans lui, tout ce qui n’est pas complet est une interruption.',
    en: 'MBCO: the minimum level of service during a disruption. Without it, anything less than full is an interruption.',
  }),
};

/** A period of the calendar, or a duration of a day or more. */
const periodField = z.union([z.enum(CALENDAR_PERIODS), dayOrMoreField]);

const overField = described(periodField, {
  fr: 'Période : `month`, `quarter` ou `year` du calendrier, ou une durée (`365d`) comptée depuis le début de la simulation, bout à bout.',
  en: 'Period: `month`, `quarter` or `year` of the calendar, or a duration (`365d`) counted from the start of the run, end to end.',
});

/** What is promised over a period, whatever each interruption lasts. */
export const totals = {
  availability: described(
    section({
      'at-least': described(shareField, {
        fr: 'Part du temps, au moins, au niveau minimal ou au-dessus.',
        en: 'Share of the time, at least, at or above the minimum level.',
      }),
      over: overField,
    }).optional(),
    {
      fr: 'Disponibilité promise sur une période, comme au contrat de service.',
      en: 'Availability promised over a period, as in a service level agreement.',
    },
  ),
  downtime: described(
    section({
      'at-most': described(durationField, {
        fr: 'Temps, au plus, sous le niveau minimal, toutes interruptions ajoutées.',
        en: 'Time, at most, below the minimum level, all interruptions added up.',
      }),
      over: overField,
    }).optional(),
    {
      fr: 'Temps d’interruption cumulé permis sur une période.',
      en: 'Time down in all that is allowed over a period.',
    },
  ),
  outages: described(
    section({
      'at-most': described(z.number().int().min(0).max(1_000_000), {
        fr: 'Nombre, au plus, d’interruptions qui commencent dans la période.',
        en: 'Number, at most, of interruptions that begin in the period.',
      }),
      over: overField,
    }).optional(),
    {
      fr: 'Nombre d’interruptions permis sur une période.',
      en: 'Number of interruptions that is allowed over a period.',
    },
  ),
};

/** When the times of an outage count. */
export const countedIn = described(hoursField.optional(), {
  fr: 'Heures d’ouverture où comptent le RTO et la DMIA\u202f: ce qui est coupé hors d’elles ne compte que dans l’arrêt total. Jour et nuit sinon.',
  en: 'Opening hours in which the RTO and the MTPD count: what is down outside them counts only in the total time down. Day and night otherwise.',
});

/** Work that has to be done by a date, at the pace at which the service is served. */
export const deadlineField = described(
  section({
    name: nameField,
    work: described(durationField, {
      fr: 'Temps que prend le travail quand le service est servi en entier. À 40 %, il avance à 40 % ; en mode dégradé, à la part que le mode sert ; service coupé, il n’avance pas.',
      en: 'Time that the work takes while the service is served in full. At 40% it advances at 40%; in a degraded mode, at the share that the mode serves; while the service is down, not at all.',
    }),
    from: described(momentField.optional(), {
      fr: 'Moment à partir duquel on peut s’y mettre (une date, à 0 h) ; le début de la simulation sinon.',
      en: 'When it can be begun (a date, at midnight as it begins); the start of the run otherwise.',
    }),
    by: described(momentField, {
      fr: 'Dernier moment où c’est à temps ; une date seule va jusqu’à sa fin.',
      en: 'The last moment at which it is in time; a date alone goes to its end.',
    }),
    hours: described(hoursField.optional(), {
      fr: 'Heures où l’on y travaille ; jour et nuit sinon.',
      en: 'Hours in which it is worked at; day and night otherwise.',
    }),
  }).optional(),
  {
    fr: 'Ce qui doit être fait pour une date : paie envoyée, déclaration déposée, résultats publiés. Le service peut tomber entre-temps, pourvu que tout soit fait à temps.',
    en: 'What must be done by a date: payroll sent, a return filed, results published. The service may fall meanwhile, as long as all of it is done in time.',
  },
);
