/** Section `walkthrough`: what a presenter says, one idea at a time, each at a moment of a run. */
import { z } from 'zod';
import { described } from '../../model/described.ts';
import { idField, localisedField, referenceField, section } from '../../model/fields.ts';
import { instantField } from './incident.ts';

const sceneSchema = section({
  variant: described(idField.optional(), {
    fr: 'Variante montrée ; celle de l’idée précédente sinon.',
    en: 'Variant that is shown; that of the idea before otherwise.',
  }),
  incident: described(idField.optional(), {
    fr: 'Incident montré ; celui de l’idée précédente sinon, le premier au début.',
    en: 'Incident that is shown; that of the idea before otherwise, the first one at the beginning.',
  }),
  at: described(instantField, {
    fr: 'Moment montré, compté depuis T : `T+2h53m`. D’une loi, sa médiane.',
    en: 'Moment shown, counted from T: `T+2h53m`. Of a law, its median.',
  }),
  show: described(referenceField.optional(), {
    fr: 'Ce qui est choisi sur la carte.',
    en: 'What is selected on the map.',
  }),
  say: described(localisedField, {
    fr: 'L’idée, en une ou deux phrases.',
    en: 'The idea, in a sentence or two.',
  }),
});

/** In the order they are told. */
export const walkthroughSchema = z.array(sceneSchema).max(60);
