/** Section `data`: what must not be lost. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import {
  costField,
  dateField,
  durationField,
  idField,
  moneyField,
  named,
  rateField,
  section,
  volumeField,
} from '../../model/fields.ts';
import { DATA_CLASSES } from '../../model/vocabulary.ts';
import { nameField } from './nameField.ts';

const dataSchema = section({
  name: nameField,
  class: described(z.array(z.enum(DATA_CLASSES)).max(DATA_CLASSES.length).default(['internal']), {
    fr: 'Classes des données ; la doctrine dit lesquelles sont sensibles.',
    en: 'Classes of the data; the doctrine says which are sensitive.',
  }),
  'breach-harms': described(z.boolean().optional(), {
    fr: 'Leur violation peut nuire à l’ordre public, à la sécurité publique, à la santé ou à la vie des personnes, ou à la propriété intellectuelle (SREN, art. 31). Présumé d’un secret légal ou d’une mission essentielle ; `false` les rend non sensibles au sens de 2023.',
    en: 'Their breach is likely to harm public order, public security, the health or life of people, or intellectual property (SREN, art. 31). Presumed of a legal secret or an essential mission; `false` makes them not sensitive in the sense of 2023.',
  }),
  persons: described(z.number().int().min(1).max(1e10).optional(), {
    fr: 'Nombre de personnes dont elles parlent : dit de qui sont les données volées.',
    en: 'Number of people they are about: it tells whose data were stolen.',
  }),
  volume: described(volumeField.optional(), {
    fr: 'Volume à restaurer ou à transporter.',
    en: 'Volume to restore or to move.',
  }),
  writes: described(rateField.optional(), {
    fr: 'Ce qui s’écrit, pour mesurer une perte.',
    en: 'What is written, to measure a loss.',
  }),
  rpo: described(durationField.optional(), {
    fr: 'PDMA : l’âge maximal des données que l’on accepte de perdre.',
    en: 'RPO: the largest age of data that may be lost.',
  }),
  grows: described(rateField.optional(), {
    fr: 'Ce que gagne le volume depuis le jour où il a été mesuré, en jours entiers jusqu’au premier de la simulation.',
    en: 'How fast the volume grows since the day it was measured, in whole days to the first of the run.',
  }),
  measured: described(dateField.optional(), {
    fr: 'Jour où le volume a été mesuré, quand il grossit depuis ; le début de la simulation sinon.',
    en: 'Day on which the volume was measured, when it has grown since; the start of the run otherwise.',
  }),
  group: described(idField.optional(), {
    fr: 'Groupe de cohérence : les jeux de données du même groupe doivent revenir au même instant.',
    en: 'Consistency group: data sets of the same group must come back to the same moment.',
  }),
  costs: described(
    section({
      lost: described(costField.optional(), {
        fr: 'Selon l’âge de la plus grande perte : `50 kEUR/h`.',
        en: 'By the age of the largest loss: `50 kEUR/h`.',
      }),
      'rpo-missed': described(moneyField.optional(), {
        fr: 'Pénalité, une fois, quand la PDMA est dépassée.',
        en: 'Penalty, once, when the RPO is missed.',
      }),
      everything: described(moneyField.optional(), {
        fr: 'Quand tout est perdu, à la place de ce que coûterait l’âge.',
        en: 'When everything is lost, in the place of what its age would cost.',
      }),
    }).optional(),
    { fr: 'Ce que coûte une perte.', en: 'What a loss costs.' },
  ),
  'erase-within': described(durationField.default(604_800), {
    fr: 'Temps laissé, après le retour, pour effacer les copies qui n’étaient là que pour le secours.',
    en: 'Time given, after the return, to erase the copies that were only there to stand in.',
  }),
});

export const dataSetsSchema = named(dataSchema);
export type DataSet = z.output<typeof dataSchema>;
